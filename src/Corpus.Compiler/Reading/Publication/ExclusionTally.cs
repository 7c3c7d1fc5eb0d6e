using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading.Publication;

/// <summary>Counts the excluded articles of a corpus for the message of the build: no article is excluded without a trace.</summary>
public sealed class ExclusionTally(PublicationOptions options)
{
    private readonly Dictionary<ExclusionReason, int> _counts = [];

    public void Add(ExclusionReason reason) => _counts[reason] = Count(reason) + 1;

    /// <summary><c>News: 2 drafts and 1 expired article excluded (CorpusDrafts=false, CorpusAsOf=2026-01-01)</c></summary>
    /// <returns><see langword="null"/> if no article is excluded.</returns>
    public string? Message(string corpus)
    {
        var drafts = Count(ExclusionReason.Draft);
        var future = Count(ExclusionReason.NotYetPublished);
        var expired = Count(ExclusionReason.Expired);
        string?[] what =
        [
            Describe(drafts, "draft", "drafts"),
            Describe(future, "article that is not yet published", "articles that are not yet published"),
            Describe(expired, "expired article", "expired articles"),
        ];
        string?[] why = [drafts > 0 ? "CorpusDrafts=false" : null, future + expired > 0 ? "CorpusAsOf=" + options.AsOfText : null];
        var parts = what.OfType<string>().ToArray();
        return parts.Length == 0 ? null : $"{corpus}: {Join(parts)} excluded ({string.Join(", ", why.OfType<string>())})";
    }

    private int Count(ExclusionReason reason) => _counts.TryGetValue(reason, out var count) ? count : 0;

    private static string? Describe(int count, string one, string several) =>
        count == 0 ? null : Quantity.Describe(count, one, several);

    private static string Join(string[] parts) => parts.Length == 1
        ? parts[0]
        : string.Join(", ", parts.Take(parts.Length - 1)) + " and " + parts[parts.Length - 1];
}
