using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Naming;

/// <summary>What a corpus has because its articles have a date: periods, and for each article the ones before and after it.</summary>
public static class Chronology
{
    private const string Date = "Date";

    private static readonly (string Name, string Method)[] PeriodNames = [("ByMonth", "GroupByMonth"), ("ByYear", "GroupByYear")];

    /// <returns>The name of the property that orders the articles in time; <see langword="null"/> when there is none.</returns>
    public static string? PropertyOf(EquatableArray<SchemaProperty> properties)
    {
        var times = properties.Where(property => IndexedTypes.IsTime(property.Type)).Select(property => property.Name).ToArray();
        return times.Contains(Date) ? Date : times.Length == 1 ? times[0] : null;
    }

    /// <returns>The index of that property; <see langword="null"/> when there is none.</returns>
    public static SchemaIndex? IndexOf(CorpusSchema schema) => PropertyOf(schema.Properties) is { } property
        ? schema.Indexes.FirstOrDefault(index => index.Property == property)
        : null;

    /// <summary>The members of the corpus' class that group the articles by year and month. An index over a property may have their names.</summary>
    public static EquatableArray<CorpusPeriod> PeriodsOf(string corpus, CorpusSchema schema) => IndexOf(schema) is not { } dates
        ? []
        : PeriodNames
            .Where(period => period.Name != corpus && schema.Indexes.All(index => !index.Name.Equals(period.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(period => new CorpusPeriod(period.Name, dates.Name, period.Method))
            .ToEquatableArray();

    /// <summary>The members of an article that lead to those before and after it.</summary>
    public static EquatableArray<Neighbour> NeighboursOf(string corpus, CorpusSchema schema)
    {
        if (IndexOf(schema) is not { } dates || schema.Class is { IsPartial: false })
        {
            return [];
        }

        var taken = new HashSet<string>(schema.Properties.Select(property => property.Name), StringComparer.Ordinal)
        {
            schema.Class?.Name ?? GeneratedNames.Article(corpus),
        };
        taken.UnionWith(schema.Class?.Members ?? []);
        return Candidates(schema, dates.Name).Where(neighbour => !taken.Contains(neighbour.Name)).ToEquatableArray();
    }

    private static IEnumerable<Neighbour> Candidates(CorpusSchema schema, string dates)
    {
        yield return new("Next", IsNext: true, dates, null, null, false);
        yield return new("Previous", IsNext: false, dates, null, null, false);
        foreach (var property in schema.Properties.Where(property => property.Type is TaxonomyType || (property.IsIndexed && property.Type is EnumType && !property.IsUnique)))
        {
            if (schema.Indexes.FirstOrDefault(index => index.Property == property.Name) is { } group)
            {
                var name = property.Name.TrimStart('@');
                yield return new("NextIn" + name, IsNext: true, dates, property.Name, group.Name, property.IsNullable);
                yield return new("PreviousIn" + name, IsNext: false, dates, property.Name, group.Name, property.IsNullable);
            }
        }
    }
}

/// <param name="Name"><c>ByYear</c></param>
/// <param name="DateIndex"><c>ByDate</c></param>
/// <param name="Method">The method of that index that makes the groups.</param>
public sealed record CorpusPeriod(string Name, string DateIndex, string Method);

/// <summary>A member of an article that leads to the one before or after it.</summary>
/// <param name="Name"><c>NextInCategory</c></param>
/// <param name="IsNext">Whether it leads to a later article.</param>
/// <param name="DateIndex"><c>ByDate</c></param>
/// <param name="Property">The property that both articles have one value of; <see langword="null"/> when there is none.</param>
/// <param name="GroupIndex">The index of that property: <c>ByCategory</c>.</param>
/// <param name="IsNullable">Whether an article may have no value of it.</param>
public sealed record Neighbour(string Name, bool IsNext, string DateIndex, string? Property, string? GroupIndex, bool IsNullable);
