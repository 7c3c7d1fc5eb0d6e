using System.Globalization;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Scalars;

/// <summary>
/// Reads scalars. Reading is strict and independent of culture. Booleans and numbers are those of the YAML 1.2 core schema, except numbers
/// with leading zeros (<c>007</c> is text) and numbers that their type cannot represent. Dates and timestamps are ISO 8601.
/// </summary>
public static class ScalarReader
{
    /// <summary>
    /// Finds the kind of a value whose type is not declared. A number that C# would not write as the text does (<c>1.10</c>, <c>+5</c>,
    /// <c>1e3</c>, <c>0x1F</c>) is text: it may be a version or a code, and as text it loses nothing.
    /// </summary>
    /// <returns>The narrowest kind of the text; <see cref="ScalarKind.String"/> if it has no other.</returns>
    public static ScalarKind KindOf(string text, ScalarStyle style)
    {
        if (text.Length == 0)
        {
            return ScalarKind.String;
        }

        if (style == ScalarStyle.Plain)
        {
            if (BooleanText.TryRead(text, out _))
            {
                return ScalarKind.Boolean;
            }

            if (NumberText.TryReadInteger(text, out var integer) && NumberText.ComesBack(text, integer))
            {
                return IsInt32(integer) ? ScalarKind.Int32 : ScalarKind.Int64;
            }

            if (NumberText.TryReadDouble(text, out var number) && NumberText.ComesBack(text, number))
            {
                return ScalarKind.Double;
            }
        }

        if (style != ScalarStyle.Text)
        {
            if (DateText.TryReadDate(text) is not null)
            {
                return ScalarKind.Date;
            }

            if (DateText.TryReadTimestamp(text) is not null)
            {
                return ScalarKind.Timestamp;
            }
        }

        return UriText.IsWebAddress(text) ? ScalarKind.Uri : ScalarKind.String;
    }

    /// <summary>Reads a scalar as a type, in the format of the type if it has one.</summary>
    /// <returns><see langword="null"/> if the text is not a value of that type.</returns>
    public static Value? TryRead(string text, ScalarStyle style, ScalarType type) => type.Format is { } format
        ? DateFormat.TryRead(text, format, type.Kind)
        : TryRead(text, style, type.Kind);

    /// <summary>
    /// Reads a scalar as its own kind or a wider one: integers as doubles if they fit exactly, dates as midnight UTC, and everything as
    /// text.
    /// </summary>
    /// <returns><see langword="null"/> if the text is not a value of that kind.</returns>
    public static Value? TryRead(string text, ScalarStyle style, ScalarKind kind)
    {
        var isPlain = style == ScalarStyle.Plain;
        var isDate = style != ScalarStyle.Text;
        return kind switch
        {
            ScalarKind.String => new StringValue(text),
            ScalarKind.Boolean when isPlain && BooleanText.TryRead(text, out var flag) => new BooleanValue(flag),
            ScalarKind.Int32 when isPlain && NumberText.TryReadInteger(text, out var number) && IsInt32(number) => new IntegerValue(number),
            ScalarKind.Int64 when isPlain && NumberText.TryReadInteger(text, out var number) => new IntegerValue(number),
            ScalarKind.Double => BinaryNumbers.TryReadDouble(text, style),
            ScalarKind.Date when isDate => DateText.TryReadDate(text),
            ScalarKind.Timestamp when isDate => DateText.TryReadTimestamp(text) ?? ReadMidnight(text),
            ScalarKind.Uri when UriText.IsWebAddress(text) => new UriValue(text),
            > ScalarKind.Uri => DeclaredScalars.TryRead(text, style, kind),
            _ => null,
        };
    }

    private static bool IsInt32(long number) => number is >= int.MinValue and <= int.MaxValue;

    /// <summary>In the timestamp type of YAML, a date alone is midnight UTC. https://yaml.org/type/timestamp.html</summary>
    private static TimestampValue? ReadMidnight(string text) => DateText.TryReadDate(text) is { } date
        ? new TimestampValue(date.DayNumber * TimeSpan.TicksPerDay, 0)
        : null;
}

/// <summary>Booleans of the YAML 1.2 core schema, in which <c>yes</c> and <c>on</c> are text.</summary>
internal static class BooleanText
{
    public static bool TryRead(string text, out bool flag)
    {
        flag = text is "true" or "True" or "TRUE";
        return flag || text is "false" or "False" or "FALSE";
    }
}

/// <summary>Web addresses: absolute URIs of the schemes http and https. Other URIs are text.</summary>
internal static class UriText
{
    public static bool IsWebAddress(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && text.All(IsAllowed)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.OriginalString == text
        && uri.Host.Length > 0;

    /// <summary>RFC 3986 and 3987 exclude white space, control characters, and the characters that delimit addresses in text.</summary>
    private static bool IsAllowed(char character) => character is not ('<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`')
        && char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
