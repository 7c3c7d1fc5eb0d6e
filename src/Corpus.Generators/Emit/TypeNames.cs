using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>The types of a schema as C# spells them.</summary>
internal static class TypeNames
{
    public static string For(PropertyType type, CorpusNames names) => type switch
    {
        ScalarType scalar => For(scalar.Kind),
        TaxonomyType taxonomy => names.Global(taxonomy.EnumName),
        RecordType record => For(record.Type, names),
        ListType list => OfList(list.Kind, For(list.Element, names) + (list.HasNulls ? "?" : "")),
        DictionaryType dictionary => $"{GlobalNames.IReadOnlyDictionary}<string, {OfValue(dictionary, names)}>",
        MetadataType => GlobalNames.MetadataValue,
        EnumType declared => For(declared.Type, names),
        ParsableType parsed => For(parsed.Type, names),
        ReferenceType reference => For(reference.Type, names),
        UnfillableType unfillable => For(unfillable.Type, names),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>A generated type is in the namespace of its corpus.</summary>
    public static string For(TypeRef type, CorpusNames names) => type.Code ?? names.Global(type.Name);

    public static string OfValue(DictionaryType dictionary, CorpusNames names) =>
        For(dictionary.Value, names) + (dictionary.HasNulls ? "?" : "");

    /// <summary>Whether a value of the type is created once and kept, so that it is the same object each time.</summary>
    public static bool IsStored(PropertyType type) => type switch
    {
        ListType or RecordType or DictionaryType or MetadataType or ParsableType => true,
        ScalarType scalar => scalar.Kind is ScalarKind.Uri or ScalarKind.Version,
        _ => false,
    };

    /// <summary>
    /// Whether a value of the type is created on first access: it refers to other articles, which may refer back, or code of the project
    /// parses it.
    /// </summary>
    public static bool IsLazy(PropertyType type) => type switch
    {
        ListType list => list.Element is ReferenceType || IsLazy(list.Element),
        DictionaryType dictionary => dictionary.Value is ReferenceType || IsLazy(dictionary.Value),
        RecordType record => !record.Type.IsGenerated,
        ParsableType => true,
        _ => false,
    };

    /// <summary>Whether the type is a reference type.</summary>
    public static bool IsReference(PropertyType type) => type switch
    {
        ScalarType scalar => scalar.Kind is ScalarKind.String or ScalarKind.Uri or ScalarKind.Version,
        TaxonomyType or EnumType => false,
        ListType list => list.Kind != ListKind.ImmutableArray,
        RecordType record => record.IsReference,
        ParsableType parsed => parsed.IsReference,
        UnfillableType unfillable => unfillable.IsReference,
        _ => true,
    };

    /// <summary>
    /// The type of an article's override. A reference type loses the <c>?</c> of a nullable property if the article has a value; the type
    /// of an override cannot differ in any other way.
    /// </summary>
    public static string ForOverride(SchemaProperty property, CorpusNames names, bool isNull = false)
    {
        var keepsNull = isNull || property.Type is UnfillableType || !IsReference(property.Type);
        return For(property.Type, names) + (property.IsNullable && keepsNull ? "?" : "");
    }

    private static string OfList(ListKind kind, string element) => kind switch
    {
        ListKind.ReadOnlyCollection => $"{GlobalNames.IReadOnlyCollection}<{element}>",
        ListKind.Enumerable => $"{GlobalNames.IEnumerable}<{element}>",
        ListKind.ImmutableArray => $"{GlobalNames.ImmutableArray}<{element}>",
        ListKind.Array => element + "[]",
        _ => $"{GlobalNames.IReadOnlyList}<{element}>",
    };

    private static string For(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "bool",
        ScalarKind.SByte => "sbyte",
        ScalarKind.Byte => "byte",
        ScalarKind.Int16 => "short",
        ScalarKind.UInt16 => "ushort",
        ScalarKind.Int32 => "int",
        ScalarKind.UInt32 => "uint",
        ScalarKind.Int64 => "long",
        ScalarKind.UInt64 => "ulong",
        ScalarKind.Half => GlobalNames.Half,
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Date => GlobalNames.DateOnly,
        ScalarKind.TimeOfDay => GlobalNames.TimeOnly,
        ScalarKind.DateTime => GlobalNames.DateTime,
        ScalarKind.Timestamp => GlobalNames.DateTimeOffset,
        ScalarKind.TimeSpan => GlobalNames.TimeSpan,
        ScalarKind.Guid => GlobalNames.Guid,
        ScalarKind.Version => GlobalNames.Version,
        ScalarKind.Uri => GlobalNames.Uri,
        _ => "string",
    };
}
