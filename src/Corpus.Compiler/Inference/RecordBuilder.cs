using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Inference;

/// <summary>Builds the record for the mappings at one key path.</summary>
internal static class RecordBuilder
{
    public static SchemaRecord Build(RecordNode node, SchemaTypeNames typeNames, ICollection<LocatedFinding> findings)
    {
        var name = typeNames.Find(node.Mapping);
        var reserved = new ReservedNames().AddObjectMembers().AddRecordMembers().Add(name, "the record that contains it");
        var properties = PropertyBuilder.Build(
            node.Mapping.Keys.ToArray(), node.Mapping.Count, node.KeyPath, reserved, typeNames, _ => null, findings);
        var byName = properties.OrderBy(property => property.Name, StringComparer.Ordinal);
        return new(TypeRef.Generated(name), node.KeyPath, byName.ToEquatableArray());
    }
}

/// <summary>The mappings at one key path, which need a record.</summary>
/// <param name="Place">The keys of the path as they are spelled, a NUL before each: unique in the corpus.</param>
/// <param name="KeyPath">The keys of the path with dots between, for messages.</param>
/// <param name="WantedName">The corpus and the keys in Pascal case, in the singular for the items of a list.</param>
internal sealed record RecordNode(MappingObservation Mapping, string Place, string KeyPath, string WantedName)
{
    private const char Separator = '\0';

    /// <summary>A name with all keys and a word for each separator, in case <see cref="WantedName"/> is not available.</summary>
    public string QualifiedName(string corpus) =>
        corpus + PascalName.SpelledOut(Place.TrimStart(Separator).Replace(Separator, '/')) + "Record";

    /// <returns>All mappings that need a record, in an order that depends only on their keys.</returns>
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
