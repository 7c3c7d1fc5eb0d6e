using Corpora.Text;
using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>What a corpus is sorted by.</summary>
/// <param name="Property">A property of the schema, or <c>Id</c>.</param>
public sealed record SortKey(string Property, bool IsDescending)
{
    /// <summary>Every article's own, which no metadata gives.</summary>
    public const string Id = "Id";

    private const string Expected = "expected a metadata property that is text, a number, a date, true or false, or an enum";

    /// <returns>Why articles can't be sorted by something; <see langword="null"/> when they can.</returns>
    public static string? FindProblem(string name, EquatableArray<SchemaProperty> properties)
    {
        if (name == Id)
        {
            return null;
        }

        var names = properties.Select(property => property.Name.TrimStart('@')).ToList();
        if (names.IndexOf(name) is >= 0 and var index)
        {
            return IndexedTypes.CanBeSorted(properties[index].Type) ? null : $"names '{name}', whose values have no order; {Expected}";
        }

        var nearest = NearestName.Find(name.AsSpan(), names.Append(Id));
        return $"names '{name}', which is not a metadata property; {(nearest is null ? Expected : $"did you mean '{nearest}'?")}";
    }
}
