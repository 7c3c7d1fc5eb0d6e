using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Inference;

/// <summary>Builds the enum of a taxonomy from its labels.</summary>
internal static class TaxonomyBuilder
{
    public static Taxonomy Build(NamedTaxonomy taxonomy, string enumName, ICollection<LocatedFinding> findings)
    {
        var labels = taxonomy.Labels.Labels.ToArray();
        var requests = labels.Select(label => NameRequest.From(label.Key, label.Key)).ToArray();
        var names = new UniqueNames(new ReservedNames().AddObjectMembers().AddEnumMembers(), taxonomy.Singular).Resolve(requests);
        var members = labels.Zip(names, (label, name) => new TaxonomyMember(name.Name, label.Key)).ToArray();
        ReportCase(enumName, labels, members, findings);
        return new(enumName, taxonomy.Singular, new EquatableArray<TaxonomyMember>(members));
    }

    private static void ReportCase(
        string enumName,
        KeyValuePair<string, Occurrence>[] labels,
        TaxonomyMember[] members,
        ICollection<LocatedFinding> findings)
    {
        var firstOf = new Dictionary<string, TaxonomyMember>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < members.Length; i++)
        {
            if (!firstOf.TryGetValue(members[i].Label, out var first))
            {
                firstOf.Add(members[i].Label, members[i]);
                continue;
            }

            findings.Add(labels[i].Value.Report(
                Rules.LabelCase,
                Quotation.From(first.Label), Quotation.From(members[i].Label), enumName, first.Name, members[i].Name));
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
