using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Values;

/// <summary>What the author of a value that is of another kind probably meant.</summary>
internal static class Meaning
{
    /// <returns>A question or a hint to put behind a message; empty when nothing is near.</returns>
    public static string Of(HeaderValue value, PropertyType type) => (value, type) switch
    {
        (ScalarValue scalar, ScalarType expected) => OfScalar(scalar, expected.Kind),
        (ListValue { Items.Count: 1 } list, not (ListType or DictionaryType or RecordType)) when list.Items[0] is ScalarValue only =>
            $"; did you mean '{Quotation.Of(only.Text)}' alone?",
        (ScalarValue, RecordType or DictionaryType) => "; write its keys below it, indented",
        _ => "",
    };

    private static string OfScalar(ScalarValue scalar, ScalarKind kind)
    {
        if (scalar.Style != ScalarStyle.Plain && ScalarReader.TryRead(scalar.Text, ScalarStyle.Plain, kind) is not null)
        {
            return "; it is quoted: leave out the quotes";
        }

        var meant = kind switch
        {
            ScalarKind.Boolean => scalar.Text.ToLowerInvariant() switch
            {
                "yes" or "on" or "y" or "1" or "true" => "true",
                "no" or "off" or "n" or "0" or "false" => "false",
                _ => null,
            },
            ScalarKind.Date => DateOf(scalar.Text),
            ScalarKind.String or ScalarKind.Uri => null,
            _ => scalar.Text.Replace(",", "").Replace(" ", "").Replace("_", ""),
        };
        return meant is not null && meant != scalar.Text && ScalarReader.TryRead(meant, ScalarStyle.Plain, kind) is not null
            ? $"; did you mean '{Quotation.Of(meant)}'?"
            : "";
    }

    /// <summary>Year first, whatever stands between and however many digits; a time behind it is left out.</summary>
    private static string? DateOf(string text)
    {
        var parts = text.Split(' ', 'T')[0].Split('-', '/', '.');
        return parts.Length == 3 && parts[0].Length == 4 && parts.All(part => part.Length > 0)
            ? $"{parts[0]}-{parts[1].PadLeft(2, '0')}-{parts[2].PadLeft(2, '0')}"
            : null;
    }
}
