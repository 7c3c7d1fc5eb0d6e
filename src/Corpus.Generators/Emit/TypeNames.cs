using Corpus.Compiler.Schema;
using Corpus.Generators.Emit.Models;

namespace Corpus.Generators.Emit;

/// <summary>Schema types as C# spells them.</summary>
internal static class TypeNames
{
    public static string Of(PropertyType type, CorpusNames names) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => "bool",
        ScalarType { Kind: ScalarKind.Int32 } => "int",
        ScalarType { Kind: ScalarKind.Int64 } => "long",
        ScalarType { Kind: ScalarKind.Double } => "double",
        ScalarType { Kind: ScalarKind.Date } => "global::System.DateOnly",
        ScalarType { Kind: ScalarKind.Timestamp } => "global::System.DateTimeOffset",
        ScalarType { Kind: ScalarKind.Uri } => "global::System.Uri",
        TaxonomyType taxonomy => names.Global(taxonomy.EnumName),
        RecordType record => names.Global(record.RecordName),
        ListType list => $"global::System.Collections.Generic.IReadOnlyList<{Of(list.Element, names)}>",
        _ => "string",
    };

    /// <summary>Whether a value of the type fits in a getter's body without making an object each time.</summary>
    public static bool IsStored(PropertyType type) => type is ListType or RecordType or ScalarType { Kind: ScalarKind.Uri };

    /// <summary>Whether a value of the type is an object.</summary>
    public static bool IsReference(PropertyType type) => !IsValueType(type);

    private static bool IsValueType(PropertyType type) => type switch
    {
        ScalarType scalar => scalar.Kind is not (ScalarKind.String or ScalarKind.Uri),
        TaxonomyType => true,
        _ => false,
    };

    /// <summary>
    /// The type of an article's override. Reference types lose the <c>?</c> of an optional property, since this article has the value;
    /// value types can't: an override's type is the same.
    /// </summary>
    public static string OfOverride(SchemaProperty property, CorpusNames names) =>
        !property.IsRequired && IsValueType(property.Type) ? Of(property.Type, names) + "?" : Of(property.Type, names);
}
