using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Makes an enum of the labels that the articles hold.</summary>
internal static class TaxonomyBuilder
{
    public static Taxonomy Build(NamedTaxonomy taxonomy, string enumName, ICollection<LocatedFinding> findings)
    {
        var labels = taxonomy.Labels.Labels.ToArray();
        var claims = labels.Select(label => NameRequest.From(label.Key, label.Key)).ToArray();
        var names = new UniqueNames(new ReservedNames().AddObjectMembers().AddEnumMembers(), taxonomy.Singular).Resolve(claims);
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
