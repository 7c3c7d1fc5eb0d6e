using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Options;

/// <summary>Which articles a project wants. The clock has no say: the same project is the same program, whenever it is built.</summary>
/// <param name="Drafts"><c>CorpusDrafts</c></param>
/// <param name="AsOf"><c>CorpusAsOf</c>; without it dates leave nothing out, and may have any value.</param>
/// <param name="AsOfText">As the project spells it.</param>
public sealed record PublicationOptions(DraftPolicy Drafts = DraftPolicy.In, DateInterval? AsOf = null, string AsOfText = "")
{
    public static readonly PublicationOptions Everything = new();

    /// <summary>What a project says. What is no value counts as not said: that it is none, the plan says.</summary>
    public static PublicationOptions From(OptionValues project) => new(
        TryReadDrafts(project.Drafts) ?? DraftPolicy.In,
        project.AsOf is { } text ? DateInterval.TryRead(text) : null,
        project.AsOf ?? "");

    /// <returns><see langword="null"/> when the text is no value of <c>CorpusDrafts</c>.</returns>
    internal static DraftPolicy? TryReadDrafts(string? text) =>
        text is null || text.Equals("true", StringComparison.OrdinalIgnoreCase) ? DraftPolicy.In
        : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? DraftPolicy.Out
        : text.Equals(nameof(DraftPolicy.Ignore), StringComparison.OrdinalIgnoreCase) ? DraftPolicy.Ignore
        : null;
}

/// <summary>What becomes of articles that say <c>draft: true</c>.</summary>
public enum DraftPolicy
{
    /// <summary>They are articles like all others.</summary>
    In,

    /// <summary>They are left out.</summary>
    Out,

    /// <summary><c>draft</c> means something else, and may have any value.</summary>
    Ignore,
}

/// <summary>
/// A day, or a point in time. A day is as long as it is, so that what is published or expires on a day is in on that day; it is a day in UTC.
/// </summary>
/// <param name="Start">Its first 100 ns, in ticks of UTC.</param>
/// <param name="End">Its last.</param>
public readonly record struct DateInterval(long Start, long End)
{
    /// <returns><see langword="null"/> when the text is neither a date nor a timestamp.</returns>
    public static DateInterval? TryRead(string text) => TryRead(text, ScalarStyle.Plain);

    internal static DateInterval? TryRead(string text, ScalarStyle style) => ScalarReader.TryRead(text, style, ScalarKind.Date) is DateValue date
        ? OfDay(date)
        : ScalarReader.TryRead(text, style, ScalarKind.Timestamp) is TimestampValue timestamp
            ? new(timestamp.UtcTicks, timestamp.UtcTicks)
            : null;

    private static DateInterval OfDay(DateValue date)
    {
        var start = date.DayNumber * TimeSpan.TicksPerDay;
        return new(start, start + TimeSpan.TicksPerDay - 1);
    }
}
