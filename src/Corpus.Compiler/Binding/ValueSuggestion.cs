using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Binding;

/// <summary>Suggests what the author of an invalid value probably meant.</summary>
internal static class ValueSuggestion
{
    private static readonly Regex WholeNumber = new("^[-+]?(0|[1-9][0-9]*)$", RegexOptions.CultureInvariant);
    private static readonly Regex Number = new(@"^[-+]?(0|[1-9][0-9]*)(\.[0-9]*)?([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex LengthInDays = new(@"^-?[0-9]{8,}\.[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$", RegexOptions.CultureInvariant);
    private static readonly Regex LengthInHours = new(@"^-?([0-9]+)(:[0-5][0-9]){1,2}(\.[0-9]+)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Time = new(
        @"^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?[ \t]*([Zz]|UTC|[-+][0-9]{1,2}(:?[0-9]{2})?)?$", RegexOptions.CultureInvariant);

    /// <returns>A question or hint to append to a message; empty if there is no suggestion.</returns>
    public static string For(HeaderValue value, PropertyType type) => (value, type) switch
    {
        (HeaderScalar, ScalarType { Format: not null }) => "",
        (HeaderScalar scalar, ScalarType expected) => ForScalar(scalar, expected.Kind),
        (HeaderList { Items.Count: 1 } list, not (ListType or DictionaryType or RecordType)) when list.Items[0] is HeaderScalar item =>
            $"; did you mean '{Quotation.From(item.Text)}' without a list?",
        (HeaderList { Items.Count: 1 } list, RecordType or DictionaryType) when list.Items[0] is HeaderMapping =>
            "; did you mean its only item without the list?",
        (HeaderScalar, RecordType or DictionaryType) => "; write its keys on the following lines, indented",
        _ => "",
    };

    private static string ForScalar(HeaderScalar scalar, ScalarKind kind)
    {
        if (scalar.Style != ScalarStyle.Plain && ScalarReader.TryRead(scalar.Text, ScalarStyle.Plain, kind) is not null)
        {
            return "; remove the quotes";
        }

        var suggestion = kind switch
        {
            ScalarKind.Boolean => scalar.Text.ToLowerInvariant() switch
            {
                "yes" or "on" or "y" or "1" or "true" => "true",
                "no" or "off" or "n" or "0" or "false" => "false",
                _ => null,
            },
            ScalarKind.Date => NormalizeDate(scalar.Text),
            ScalarKind.Timestamp or ScalarKind.DateTime when scalar.Text.IndexOf(':') < 0 => NormalizeDate(scalar.Text),
            ScalarKind.TimeOfDay when scalar.Text.IndexOf(':') == 1 => "0" + scalar.Text,
            ScalarKind.TimeSpan => WithDays(scalar.Text),
            ScalarKind.String => null,
            ScalarKind.Uri => scalar.Text.IndexOf('.') > 0 && scalar.Text.IndexOf(':') < 0 ? "https://" + scalar.Text : null,
            ScalarKind.Version => scalar.Text.TrimStart('v', 'V'),
            ScalarKind.Single or ScalarKind.Double or ScalarKind.Half or ScalarKind.Decimal when HasDecimalComma(scalar.Text) =>
                scalar.Text.Replace(',', '.'),
            _ => scalar.Text.Replace(",", "").Replace(" ", "").Replace("_", ""),
        };
        if (FindRangeProblem(scalar.Text, kind) is { } reason)
        {
            return reason;
        }

        return suggestion is not null && suggestion != scalar.Text && ScalarReader.TryRead(suggestion, ScalarStyle.Plain, kind) is not null
            ? $"; did you mean '{Quotation.From(suggestion)}'?"
            : "";
    }

    /// <returns>A hint that the value is out of range; <see langword="null"/> if it has another form than values of the kind.</returns>
    private static string? FindRangeProblem(string text, ScalarKind kind) => kind switch
    {
        ScalarKind.Date or ScalarKind.Timestamp or ScalarKind.DateTime when DateText.LooksLikeDate(text) =>
            DateText.TryReadDate(text.Substring(0, DateText.DateLength)) is null
                ? "; the date does not exist"
                : kind == ScalarKind.Date ? null : FindTimeProblem(text.Substring(DateText.DateLength + 1)),
        ScalarKind.TimeSpan when LengthInDays.IsMatch(text) => OutOf(kind),
        ScalarKind.Half or ScalarKind.Single or ScalarKind.Double when Number.IsMatch(text) =>
            BinaryNumbers.IsInRange(text, kind) ? $"; {KindNames.InCSharp(kind)} would round it" : OutOf(kind),
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.UInt64 when WholeNumber.IsMatch(text) => OutOf(kind),
        _ => null,
    };

    /// <param name="time">The text after the date and its separator.</param>
    private static string FindTimeProblem(string time) => Time.IsMatch(time.TrimStart(' ', '\t'))
        ? "; the time does not exist"
        : "; expected after the date: a time such as 08:30:00, and optionally Z, UTC or an offset such as +02:00";

    /// <summary>Rewrites hours above 23 as days and hours.</summary>
    private static string? WithDays(string text)
    {
        if (LengthInHours.Match(text) is not { Success: true } match
            || !int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var hours))
        {
            return null;
        }

        var (sign, rest) = (text[0] == '-' ? "-" : "", text.Substring(match.Groups[1].Index + match.Groups[1].Length));
        return FormattableString.Invariant($"{sign}{hours / 24}.{hours % 24:00}{rest}");
    }

    private static string OutOf(ScalarKind kind) =>
        KindNames.Range(kind) is { } range ? $"; it is out of range ({range})" : "; it is out of range";

    /// <summary>Whether the text has a single comma that does not separate thousands.</summary>
    private static bool HasDecimalComma(string text)
    {
        var comma = text.IndexOf(',');
        return comma > 0 && comma == text.LastIndexOf(',') && text.IndexOf('.') < 0 && text.Length - comma != 4;
    }

    /// <summary>Rewrites a date that begins with the year, with any separators and number of digits; a time after it is dropped.</summary>
    private static string? NormalizeDate(string text)
    {
        var parts = text.Split(' ', 'T')[0].Split('-', '/', '.');
        return parts.Length == 3 && parts[0].Length == 4 && parts.All(part => part.Length > 0)
            ? $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}"
            : null;
    }
}
