using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Inference;

/// <summary>Makes a record of the mappings at one place.</summary>
internal static class RecordBuilder
{
    public static SchemaRecord Build(RecordNode node, SchemaTypeNames typeNames, ICollection<LocatedFinding> findings)
    {
        var name = typeNames.Find(node.Mapping);
        var reserved = new ReservedNames().AddObjectMembers().AddRecordMembers().Add(name, "the record that contains it");
        var properties = PropertyBuilder.Build(
            node.Mapping.Keys.ToArray(), node.Mapping.Count, node.KeyPath, reserved, typeNames, _ => null, findings);
        return new(name, node.KeyPath, properties.OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray());
    }
}

/// <summary>Mappings that need a record.</summary>
/// <param name="Place">The keys that lead to them as they are spelled, a NUL before each: no two have the same.</param>
/// <param name="KeyPath">The same for people, with dots between.</param>
/// <param name="WantedName">The corpus and the keys in Pascal case; of a list, what one item is called.</param>
internal sealed record RecordNode(MappingObservation Mapping, string Place, string KeyPath, string WantedName)
{
    private const char Separator = '\0';

    /// <summary>All keys in the name, with a word for what separates them.</summary>
    public string QualifiedName(string corpus) =>
        corpus + PascalName.SpelledOut(Place.TrimStart(Separator).Replace(Separator, '/')) + "Record";

    /// <returns>All of them, in an order that their keys decide.</returns>
    public static IReadOnlyList<RecordNode> FindAll(string corpus, MappingObservation header, HashSet<string> taxonomyKeys)
    {
        var records = new List<RecordNode>();
        foreach (var key in header.Keys)
        {
            if (key.Key != WellKnownKeys.Title && !taxonomyKeys.Contains(key.Key))
            {
                Find(key, new(header, "", "", corpus), records);
            }
        }

        return records;
    }

    private static void Find(KeyObservation key, RecordNode parent, List<RecordNode> records)
    {
        var values = key.Values;
        while (values.InnerList is { } inner)
        {
            values = inner;
        }

        if (values.Mapping is not { } mapping)
        {
            return;
        }

        var spelling = key.Spelling;
        var name = NameRequest.From(key.Key, spelling).Plain;
        var node = new RecordNode(
            mapping,
            parent.Place + Separator + spelling,
            parent.KeyPath.Length == 0 ? spelling : parent.KeyPath + "." + spelling,
            parent.WantedName + (key.Values.IsList ? EnglishNoun.Singular(name) : name));
        records.Add(node);
        foreach (var inner in mapping.Keys)
        {
            Find(inner, node, records);
        }
    }
}
