using System.Globalization;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>The members of a corpus whose articles have a date: periods, and the neighbours of each article in time.</summary>
public static class Chronology
{
    private static readonly (string Name, bool IsYear)[] Periods = [("ByMonth", false), ("ByYear", true)];

    /// <returns>
    /// The index of the property that orders the articles in time; <see langword="null"/> if no property orders the articles in time.
    /// </returns>
    public static SchemaIndex? IndexOf(CorpusSchema schema) => schema.DateProperty is { } property
        ? schema.Indexes.FirstOrDefault(index => index.Property == property)
        : null;

    /// <summary>
    /// The members of the class of the corpus that group articles by year and month. An index of a property has precedence for a name.
    /// </summary>
    public static EquatableArray<CorpusPeriod> PeriodsOf(string corpus, CorpusSchema schema) => IndexOf(schema) is not { } dates
        ? []
        : Periods
            .Where(period => period.Name != corpus
                && schema.Indexes.All(index => !index.Name.Equals(period.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(period => new CorpusPeriod(period.Name, dates.Name, period.IsYear))
            .ToEquatableArray();

    /// <summary>The properties of an article that return its neighbours.</summary>
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
        var neighbours = new List<Neighbour>();
        foreach (var neighbour in Candidates(schema, dates.Name))
        {
            neighbours.Add(neighbour with { Name = neighbour.Names.First(taken.Add) });
        }

        return neighbours.ToEquatableArray();
    }

    /// <summary>Reports the metadata keys that have the name of a neighbour, which therefore has another one.</summary>
    /// <param name="articles">In an order that does not depend on the host.</param>
    internal static IEnumerable<LocatedFinding> ReportRenamed(
        string corpus, CorpusSchema schema, IReadOnlyList<ArticleMetadata> articles)
    {
        foreach (var neighbour in NeighboursOf(corpus, schema))
        {
            if (schema.Properties.FirstOrDefault(property => property.Name == neighbour.Names.First()) is not { } property
                || property.Name == neighbour.Name)
            {
                continue;
            }

            var places = articles.SelectMany(article => article.Entries
                .Where(entry => MetadataKey.Normalize(entry.Key) == property.Key)
                .Select(entry => (article.File, Entry: entry)));
            foreach (var (file, entry) in places.Take(1))
            {
                var consequence = $"; the property for the {(neighbour.IsNext ? "next" : "previous")} article is '{neighbour.Name}'";
                yield return new(
                    file.FilePath,
                    new(Rules.PropertyNameTaken, entry.KeySpan, Quotation.From(entry.Key), property.Name, consequence));
            }
        }
    }

    private static IEnumerable<Neighbour> Candidates(CorpusSchema schema, string dates)
    {
        yield return new("Next", IsNext: true, dates, null, null, false);
        yield return new("Previous", IsNext: false, dates, null, null, false);
        foreach (var property in schema.Properties.Where(CanGroup))
        {
            if (schema.Indexes.FirstOrDefault(index => index.Property == property.Name) is { } group)
            {
                var name = property.Name;
                yield return new("NextIn" + name, IsNext: true, dates, property.Name, group.Name, property.IsNullable);
                yield return new("PreviousIn" + name, IsNext: false, dates, property.Name, group.Name, property.IsNullable);
            }
        }
    }

    private static bool CanGroup(SchemaProperty property) =>
        property.Type is TaxonomyType || (property.IsIndexed && property.Type is EnumType && !property.IsUnique);
}

/// <param name="Name"><c>ByYear</c></param>
/// <param name="DateIndex"><c>ByDate</c></param>
/// <param name="IsYear">Whether the articles are grouped by year; otherwise by month.</param>
public sealed record CorpusPeriod(string Name, string DateIndex, bool IsYear);

/// <summary>A property of an article that returns a neighbour in time.</summary>
/// <param name="Name"><c>NextInCategory</c></param>
/// <param name="IsNext">Whether it returns a later article.</param>
/// <param name="DateIndex"><c>ByDate</c></param>
/// <param name="Property">
/// The property of which both articles have the same value; <see langword="null"/> for a neighbour among all articles.
/// </param>
/// <param name="GroupIndex">The index of that property: <c>ByCategory</c>.</param>
/// <param name="IsNullable">Whether an article may have no value of it.</param>
public sealed record Neighbour(string Name, bool IsNext, string DateIndex, string? Property, string? GroupIndex, bool IsNullable)
{
    /// <summary>
    /// The possible names, the preferred one first. A property of the article has precedence: <c>NextArticle</c> leaves <c>Next</c> to it.
    /// </summary>
    internal IEnumerable<string> Names
    {
        get
        {
            var direction = IsNext ? "Next" : "Previous";
            var group = Property is null ? "" : "In" + Property;
            yield return direction + group;
            yield return direction + "Article" + group;
            for (var number = 2; ; number++)
            {
                yield return direction + "Article" + number.ToString(CultureInfo.InvariantCulture) + group;
            }
        }
    }
}
