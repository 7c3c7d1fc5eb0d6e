using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit;

/// <summary>Schema types as C# spells them.</summary>
internal static class TypeNames
{
    private const string Collections = "global::System.Collections";

    public static string For(PropertyType type, CorpusNames names) => type switch
    {
        ScalarType scalar => For(scalar.Kind),
        TaxonomyType taxonomy => names.Global(taxonomy.EnumName),
        RecordType record => OfRecord(record.RecordName, names),
        ListType list => OfList(list.Kind, For(list.Element, names) + (list.HasNulls ? "?" : "")),
        DictionaryType dictionary => $"{Collections}.Generic.IReadOnlyDictionary<string, {OfValue(dictionary, names)}>",
        EnumType declared => declared.TypeName,
        ParsableType parsed => parsed.TypeName,
        ReferenceType reference => reference.TypeName,
        UnfillableType unfillable => unfillable.TypeName,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>A record that is declared is named in full, an inferred one is in the corpus' namespace.</summary>
    public static string OfRecord(string name, CorpusNames names) => IsDeclaredRecord(name) ? name : names.Global(name);

    public static bool IsDeclaredRecord(string name) => name.StartsWith("global::", StringComparison.Ordinal);

    public static string OfValue(DictionaryType dictionary, CorpusNames names) => For(dictionary.Value, names) + (dictionary.HasNulls ? "?" : "");

    /// <summary>Whether a value of the type is an object that is made once and kept, as another would be another.</summary>
    public static bool IsStored(PropertyType type) => type switch
    {
        ListType or RecordType or DictionaryType or ParsableType => true,
        ScalarType scalar => scalar.Kind is ScalarKind.Uri or ScalarKind.Version,
        _ => false,
    };

    /// <summary>
    /// Whether a value of the type is made when it is asked for: it leads to other articles, which may lead back, or it is parsed by code of
    /// the project.
    /// </summary>
    public static bool IsLazy(PropertyType type) => type switch
    {
        ListType list => list.Element is ReferenceType || IsLazy(list.Element),
        DictionaryType dictionary => dictionary.Value is ReferenceType || IsLazy(dictionary.Value),
        RecordType record => IsDeclaredRecord(record.RecordName),
        ParsableType => true,
        _ => false,
    };

    /// <summary>Whether a value of the type is an object.</summary>
    public static bool IsReference(PropertyType type) => type switch
    {
        ScalarType scalar => scalar.Kind is ScalarKind.String or ScalarKind.Uri or ScalarKind.Version,
        TaxonomyType or EnumType => false,
        ListType list => list.Kind != ListKind.ImmutableArray,
        ParsableType parsed => parsed.IsReference,
        UnfillableType unfillable => unfillable.IsReference,
        _ => true,
    };

    /// <summary>
    /// The type of an article's override. Reference types lose the <c>?</c> of a nullable property, since this article has the value;
    /// value types can't: an override's type is the same.
    /// </summary>
    public static string ForOverride(SchemaProperty property, CorpusNames names, bool isNull = false) =>
        property.IsNullable && (isNull || !IsReference(property.Type)) ? For(property.Type, names) + "?" : For(property.Type, names);

    private static string OfList(ListKind kind, string element) => kind switch
    {
        ListKind.ReadOnlyCollection => $"{Collections}.Generic.IReadOnlyCollection<{element}>",
        ListKind.Enumerable => $"{Collections}.Generic.IEnumerable<{element}>",
        ListKind.ImmutableArray => $"{Collections}.Immutable.ImmutableArray<{element}>",
        ListKind.Array => element + "[]",
        _ => $"{Collections}.Generic.IReadOnlyList<{element}>",
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
        ScalarKind.Half => "global::System.Half",
        ScalarKind.Single => "float",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Date => "global::System.DateOnly",
        ScalarKind.TimeOfDay => "global::System.TimeOnly",
        ScalarKind.DateTime => "global::System.DateTime",
        ScalarKind.Timestamp => "global::System.DateTimeOffset",
        ScalarKind.TimeSpan => "global::System.TimeSpan",
        ScalarKind.Guid => "global::System.Guid",
        ScalarKind.Version => "global::System.Version",
        ScalarKind.Uri => "global::System.Uri",
        _ => "string",
    };
}
