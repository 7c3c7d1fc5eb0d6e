namespace Corpus.Compiler.Diagnostics;

/// <summary>Reports a repeated mistake, such as a key that all articles lack, for the first 20 files and a count for the rest.</summary>
public static class RepeatedMistakes
{
    private const int MaxShown = 20;

    /// <summary>
    /// Keeps the findings in the first files, for each rule and subject, and counts the others in one finding. Findings without a subject
    /// stay.
    /// </summary>
    /// <param name="findings">Errors of one corpus, in any order.</param>
    /// <returns>Sorted by path; the counts come last.</returns>
    public static IReadOnlyList<LocatedFinding> Shorten(string corpus, IEnumerable<LocatedFinding> findings)
    {
        var sorted = findings
            .OrderBy(located => located.FilePath, StringComparer.Ordinal)
            .ThenBy(located => located.Finding.Span.Start)
            .ThenBy(located => located.Finding.Rule.Id, StringComparer.Ordinal)
            .ToArray();
        if (sorted.Length <= MaxShown)
        {
            return sorted;
        }

        var shown = new List<LocatedFinding>();
        var filesOf = new SortedDictionary<(string Rule, string Subject), FileCount>(Comparer<(string, string)>.Create(Compare));
        foreach (var located in sorted)
        {
            if (located.Finding.Subject is not { } subject
                || Count(filesOf, (located.Finding.Rule.Id, subject), located.FilePath) <= MaxShown)
            {
                shown.Add(located);
            }
        }

        shown.AddRange(filesOf
            .Where(entry => entry.Value.Files > MaxShown)
            .Select(entry => Summarize(corpus, entry.Key, entry.Value.Files - MaxShown)));
        return shown;
    }

    private static int Count(IDictionary<(string, string), FileCount> filesOf, (string, string) mistake, string? file)
    {
        if (!filesOf.TryGetValue(mistake, out var count))
        {
            filesOf.Add(mistake, count = new());
        }

        if (count.Files == 0 || count.Last != file)
        {
            count.Files++;
            count.Last = file;
        }

        return count.Files;
    }

    private static LocatedFinding Summarize(string corpus, (string Rule, string Subject) mistake, int more) => new(null, new Finding(
        Rules.RepeatedMistake, SourceSpan.FileStart,
        mistake.Rule,
        Quotation.From(mistake.Subject),
        Quantity.Describe(more, "more file"),
        corpus,
        Quantity.Number(MaxShown)));

    private static int Compare((string Rule, string Subject) left, (string Rule, string Subject) right) =>
        string.CompareOrdinal(left.Rule, right.Rule) is not 0 and var order ? order : string.CompareOrdinal(left.Subject, right.Subject);

    private sealed class FileCount
    {
        public int Files { get; set; }

        public string? Last { get; set; }
    }
}
