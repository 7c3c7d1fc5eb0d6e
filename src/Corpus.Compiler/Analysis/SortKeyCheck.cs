using Corpora.Text;

namespace Corpus.Compiler.Analysis;

/// <summary>Checks the name of an <c>[OrderBy]</c> attribute.</summary>
public static class SortKeyCheck
{
    private const string Expected = "expected a metadata property that is text, a number, a date, true or false, or an enum";

    /// <returns>Why articles cannot be sorted by a name; <see langword="null"/> if they can.</returns>
    public static string? FindProblem(string name, EquatableArray<SchemaProperty> properties)
    {
        if (name == SortKey.Id)
        {
            return null;
        }

        var names = properties.Select(property => property.Name).ToList();
        if (names.IndexOf(name) is >= 0 and var index)
        {
            return IndexedTypes.CanBeSorted(properties[index].Type) ? null : $"names '{name}', whose values have no order; {Expected}";
        }

        var nearest = NearestName.Find(name.AsSpan(), names.Append(SortKey.Id));
        return $"names '{name}', which is not a metadata property; {(nearest is null ? Expected : $"did you mean '{nearest}'?")}";
    }
}
