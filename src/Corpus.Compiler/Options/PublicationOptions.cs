using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Options;

/// <summary>
/// Which articles a project includes. It does not depend on the clock: the same project always gives the same program.
/// </summary>
/// <param name="Drafts"><c>CorpusDrafts</c></param>
/// <param name="AsOf"><c>CorpusAsOf</c>; without it no article is excluded by a date.</param>
/// <param name="AsOfText">As the project spells it.</param>
public sealed record PublicationOptions(DraftPolicy Drafts = DraftPolicy.Include, DateInterval? AsOf = null, string AsOfText = "")
{
    public static readonly PublicationOptions Everything = new();

    /// <summary>The options of a project. An invalid option counts as absent; CORPUS203 is reported during planning.</summary>
    public static PublicationOptions From(OptionValues project) => new(
        OptionTable.Drafts.Parse(project[OptionTable.Drafts]),
        OptionTable.AsOf.Parse(project[OptionTable.AsOf]),
        project[OptionTable.AsOf] ?? "");
}

/// <summary>What happens to articles with <c>draft: true</c>.</summary>
public enum DraftPolicy
{
    /// <summary>They are included.</summary>
    Include,

    /// <summary>They are excluded.</summary>
    Exclude,

    /// <summary>The key <c>draft</c> has another meaning in this project and may have any value.</summary>
    Ignore,
}

/// <summary>
/// A day in UTC, or a point in time. A day is an interval, so that an article that is published or expires on a day is included on that
/// day.
/// </summary>
/// <param name="Start">The first tick in UTC, in units of 100 ns since 0001-01-01.</param>
/// <param name="End">The last tick.</param>
public readonly record struct DateInterval(long Start, long End)
{
    /// <returns><see langword="null"/> if the text is neither a date nor a timestamp.</returns>
    public static DateInterval? TryRead(string text) => TryRead(text, ScalarStyle.Plain);

    internal static DateInterval? TryRead(string text, ScalarStyle style) =>
        ScalarReader.TryRead(text, style, ScalarKind.Date) is DateValue date
            ? FromDay(date)
            : ScalarReader.TryRead(text, style, ScalarKind.Timestamp) is TimestampValue timestamp
                ? new(timestamp.UtcTicks, timestamp.UtcTicks)
                : null;

    private static DateInterval FromDay(DateValue date)
    {
        var start = date.DayNumber * TimeSpan.TicksPerDay;
        return new(start, start + TimeSpan.TicksPerDay - 1);
    }
}
