using Corpora.Text;

namespace Corpus.Compiler.Schema;

/// <summary>A property by which a corpus is sorted.</summary>
/// <param name="Property">A property of the schema, or <c>Id</c>.</param>
public sealed record SortKey(string Property, bool IsDescending)
{
    /// <summary>The id, which is not metadata.</summary>
    public const string Id = "Id";

    private const string Expected = "expected a metadata property that is text, a number, a date, true or false, or an enum";

    /// <returns>Why articles cannot be sorted by a name; <see langword="null"/> if they can.</returns>
    public static string? FindProblem(string name, EquatableArray<SchemaProperty> properties)
    {
        if (name == Id)
        {
            return null;
        }

        var names = properties.Select(property => property.Name).ToList();
        if (names.IndexOf(name) is >= 0 and var index)
        {
            return IndexedTypes.CanBeSorted(properties[index].Type) ? null : $"names '{name}', whose values have no order; {Expected}";
        }

        var nearest = NearestName.Find(name.AsSpan(), names.Append(Id));
        return $"names '{name}', which is not a metadata property; {(nearest is null ? Expected : $"did you mean '{nearest}'?")}";
    }
}

/// <summary>The types by whose values articles can be found and sorted.</summary>
public static class IndexedTypes
{
    /// <summary>Whether the values of a type, or the items of its lists, can be keys of an index.</summary>
    public static bool CanBeKey(PropertyType type) => KeyOf(type) is ScalarType or TaxonomyType or EnumType or ReferenceType or UnresolvedType
        && KeyOf(type) is not ScalarType { Kind: ScalarKind.Half or ScalarKind.Single or ScalarKind.Double };

    /// <summary>Whether the values of a type have an order.</summary>
    public static bool CanBeSorted(PropertyType type) => type is ScalarType or TaxonomyType or EnumType or UnresolvedType;

    public static bool IsTime(PropertyType type) => type is ScalarType { Kind: ScalarKind.Date or ScalarKind.Timestamp or ScalarKind.DateTime };

    /// <summary>The type of the keys of an index: of a list, that of its items.</summary>
    public static PropertyType KeyOf(PropertyType type) => type is ListType list ? list.Element : type;
}
