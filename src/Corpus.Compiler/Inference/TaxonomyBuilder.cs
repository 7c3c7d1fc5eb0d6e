using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Inference;

/// <summary>Builds the enum of a taxonomy from its labels.</summary>
internal static class TaxonomyBuilder
{
    public static Taxonomy Build(NamedTaxonomy taxonomy, string enumName, ICollection<LocatedFinding> findings)
    {
        var labels = taxonomy.Labels.Labels.ToArray();
        var requests = labels.Select(label => NameRequest.FromLabel(label.Key)).ToArray();
        var reserved = new ReservedNames().AddObjectMembers().AddEnumMembers();
        var names = new UniqueNames(reserved, taxonomy.Singular, StringComparer.Ordinal).Resolve(requests);
        var members = labels.Zip(names, (label, name) => new TaxonomyMember(name.Name, label.Key)).ToArray();
        ReportLists(enumName, taxonomy.Labels, findings);
        ReportBlank(enumName, labels, members, findings);
        ReportAlike(enumName, labels, members, findings);
        return new(enumName, taxonomy.Singular, new EquatableArray<TaxonomyMember>(members));
    }

    private static void ReportLists(string enumName, LabelObservation observation, ICollection<LocatedFinding> findings)
    {
        foreach (var label in observation.LabelsLikeLists)
        {
            findings.Add(label.Report(
                Rules.LabelLikeList,
                Quotation.From(label.Text),
                enumName,
                Quotation.From(LabelLook.ToList(label.Text)),
                Quotation.From(LabelLook.ToListOfOne(label.Text))));
        }
    }

    private static void ReportBlank(
        string enumName,
        KeyValuePair<string, Occurrence>[] labels,
        TaxonomyMember[] members,
        ICollection<LocatedFinding> findings)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (LabelLook.DescribeBlank(members[i].Label) is { } description)
            {
                findings.Add(labels[i].Value.Report(
                    Rules.BlankLabel, Quotation.From(members[i].Label), enumName, description, members[i].Name));
            }
        }
    }

    private static void ReportAlike(
        string enumName,
        KeyValuePair<string, Occurrence>[] labels,
        TaxonomyMember[] members,
        ICollection<LocatedFinding> findings)
    {
        var firstOf = new Dictionary<string, TaxonomyMember>(StringComparer.Ordinal);
        for (var i = 0; i < members.Length; i++)
        {
            var look = LabelLook.From(members[i].Label);
            if (look.Length == 0)
            {
                continue;
            }

            if (!firstOf.TryGetValue(look, out var first))
            {
                firstOf.Add(look, members[i]);
                continue;
            }

            findings.Add(labels[i].Value.Report(
                Rules.LabelsAlike,
                Quotation.From(first.Label),
                Quotation.From(members[i].Label),
                enumName,
                first.Name,
                members[i].Name,
                LabelLook.DescribeDifference(first.Label, members[i].Label)));
        }
    }
}

/// <summary>Names one label of each taxonomy. The names are unique because members of the corpus class contain them.</summary>
internal static class TaxonomyNames
{
    /// <returns>
    /// The taxonomies by their keys; several keys can share one. Keys that have only empty lists are none: an enum without members could
    /// not be named.
    /// </returns>
    public static IReadOnlyDictionary<string, NamedTaxonomy> From(CorpusObservation observation, HashSet<string> taxonomyKeys)
    {
        var keys = observation.Header.Keys.Where(key => taxonomyKeys.Contains(key.Key)).ToLookup(key => EnglishNoun.Singular(key.Key));
        var requests = observation.Labels
            .Where(labels => labels.Value.Labels.Any() || keys[labels.Key].Any(key => key.Values.HasElements))
            .Select(labels => RequestFor(labels.Key, keys[labels.Key]))
            .ToArray();
        var names = new UniqueNames(new ReservedNames(), Prefixes.Metadata).Resolve(requests);
        var taxonomies = new Dictionary<string, NamedTaxonomy>(StringComparer.Ordinal);
        for (var i = 0; i < requests.Length; i++)
        {
            var singular = requests[i].Key;
            var taxonomy = new NamedTaxonomy(singular, names[i].Name, observation.Labels[singular]);
            foreach (var key in keys[singular])
            {
                taxonomies.Add(key.Key, taxonomy);
            }
        }

        return taxonomies;
    }

    private static NameRequest RequestFor(string singular, IEnumerable<KeyObservation> keys) =>
        NameRequest.From(singular, KeyObservation.BestSpelling(keys.Select(key => EnglishNoun.Singular(key.Spelling))));
}

/// <summary>A taxonomy whose enum has no name yet.</summary>
/// <param name="Key">The singular of its keys.</param>
/// <param name="Singular">The C# name of one label: <c>Category</c>.</param>
internal sealed record NamedTaxonomy(string Key, string Singular, LabelObservation Labels);
