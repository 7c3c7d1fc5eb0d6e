namespace Corpus.Compiler.Schema;

/// <summary>A property by which a corpus is sorted.</summary>
/// <param name="Property">A property of the schema, or <c>Id</c>.</param>
public sealed record SortKey(string Property, bool IsDescending)
{
    /// <summary>The id, which is not metadata.</summary>
    public const string Id = "Id";
}

/// <summary>The types by whose values articles can be found and sorted.</summary>
public static class IndexedTypes
{
    /// <summary>Whether the values of a type, or the items of its lists, can be keys of an index.</summary>
    public static bool CanBeKey(PropertyType type) =>
        KeyOf(type) is ScalarType or TaxonomyType or EnumType or ReferenceType or UnresolvedType
            && KeyOf(type) is not ScalarType { Kind: ScalarKind.Half or ScalarKind.Single or ScalarKind.Double };

    /// <summary>Whether the values of a type have an order.</summary>
    public static bool CanBeSorted(PropertyType type) => type is ScalarType or TaxonomyType or EnumType or UnresolvedType;

    public static bool IsTime(PropertyType type) =>
        type is ScalarType { Kind: ScalarKind.Date or ScalarKind.Timestamp or ScalarKind.DateTime };

    /// <summary>The type of the keys of an index: of a list, that of its items.</summary>
    public static PropertyType KeyOf(PropertyType type) => type is ListType list ? list.Element : type;
}
