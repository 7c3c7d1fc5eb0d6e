using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Makes a record of the mappings at one place.</summary>
internal static class RecordBuilder
{
    public static SchemaRecord Build(RecordNode node, SchemaTypeNames typeNames, ICollection<LocatedFinding> findings)
    {
        var name = typeNames.Find(node.Mapping);
        var reserved = new ReservedNames().AddObjectMembers().AddRecordMembers().Add(name, "the record that would hold it");
        var properties = PropertyBuilder.Build(
            node.Mapping.Keys.ToArray(), node.Mapping.Count, node.KeyPath, reserved, typeNames, _ => null, findings);
        return new(name, node.KeyPath, properties.OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray());
    }
}
