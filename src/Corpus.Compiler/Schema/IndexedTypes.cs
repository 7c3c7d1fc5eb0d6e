namespace Corpus.Compiler.Schema;

/// <summary>Which values articles can be found and sorted by.</summary>
public static class IndexedTypes
{
    /// <summary>Whether a type's values, or the items of its lists, can be the keys of an index.</summary>
    public static bool CanBeKey(PropertyType type) => KeyOf(type) is ScalarType or TaxonomyType or EnumType or ReferenceType or UnresolvedType
        && KeyOf(type) is not ScalarType { Kind: ScalarKind.Half or ScalarKind.Single or ScalarKind.Double };

    /// <summary>Whether a type's values have an order.</summary>
    public static bool CanBeSorted(PropertyType type) => type is ScalarType or TaxonomyType or EnumType or UnresolvedType;

    /// <summary>Whether a type has an index also where the project does not ask for one.</summary>
    public static bool IsIndexedAnyway(PropertyType type) => IsTime(type) || KeyOf(type) is TaxonomyType;

    public static bool IsTime(PropertyType type) => type is ScalarType { Kind: ScalarKind.Date or ScalarKind.Timestamp or ScalarKind.DateTime };

    /// <summary>What an index over the type has as its keys: of a list its items.</summary>
    public static PropertyType KeyOf(PropertyType type) => type is ListType list ? list.Element : type;
}
