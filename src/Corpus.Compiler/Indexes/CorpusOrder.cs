using Corpus.Compiler.Articles;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Indexes;

/// <summary>The order of a corpus: newest first where articles have a <c>Date</c>, then those without one; ids decide between equals.</summary>
public static class CorpusOrder
{
    private const string DateProperty = "Date";

    public static IReadOnlyList<BoundHead> Sort(IEnumerable<BoundHead> articles) => articles
        .OrderByDescending(Ticks)
        .ThenBy(article => article.File.Id, StringComparer.Ordinal)
        .ToList();

    private static long Ticks(BoundHead article) => article.Find(DateProperty) switch
    {
        DateValue date => date.DayNumber * TimeSpan.TicksPerDay,
        TimestampValue timestamp => timestamp.UtcTicks,
        _ => long.MinValue,
    };
}
