using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>Dates of mails (RFC 5322, section 3.3, and its obsolete zones): <c>Thu, 22 Aug 2002 18:26:25 +0700</c>.</summary>
internal static class MailDate
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static readonly Regex Pattern = new(
        @"\A((Mon|Tue|Wed|Thu|Fri|Sat|Sun)\s*,\s*)?(?<day>[0-9]{1,2})\s+"
        + @"(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(?<year>[0-9]{4})\s+"
        + @"(?<time>[0-9]{2}:[0-9]{2})(?<second>:[0-9]{2})?\s+(?<zone>[+-][0-9]{4}|UTC?|GMT|Z|[ECMP][SD]T)(\s*\([^()]*\))?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <returns>The same time in ISO 8601; <see langword="null"/> if the value is no such date.</returns>
    public static string? TryRespell(string value)
    {
        if (value.Length == 0 || !char.IsLetterOrDigit(value[0]) || Pattern.Match(value) is not { Success: true } match)
        {
            return null;
        }

        var month = Months.IndexOf(match.Groups["month"].Value.ToLowerInvariant(), StringComparison.Ordinal) / 3 + 1;
        var second = match.Groups["second"] is { Success: true } written ? written.Value : ":00";
        var iso = string.Format(
            CultureInfo.InvariantCulture,
            "{0}-{1:00}-{2}T{3}{4}{5}",
            match.Groups["year"].Value,
            month,
            match.Groups["day"].Value.PadLeft(2, '0'),
            match.Groups["time"].Value,
            second,
            Offset(match.Groups["zone"].Value.ToUpperInvariant()));
        return DateText.TryReadTimestamp(iso) is null ? null : iso;
    }

    private static string Offset(string zone) => zone switch
    {
        "UT" or "UTC" or "GMT" or "Z" => "Z",
        "EDT" => "-04:00",
        "EST" or "CDT" => "-05:00",
        "CST" or "MDT" => "-06:00",
        "MST" or "PDT" => "-07:00",
        "PST" => "-08:00",
        _ => zone.Insert(3, ":"),
    };
}
