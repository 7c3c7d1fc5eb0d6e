using System.Text;

namespace Corpus.Generators.CSharp;

/// <summary>XML documentation comments with text of articles.</summary>
internal static class DocComment
{
    private const int MaxLength = 400;

    /// <param name="ifBlank">What is written instead of a text of which nothing is visible.</param>
    public static void Summary(this CodeWriter writer, string text, string ifBlank)
    {
        var escaped = Escape(text);
        writer.Line($"/// <summary>{(escaped.Length > 0 ? escaped : Escape(ifBlank))}</summary>");
    }

    /// <summary>
    /// The text on one line of limited length, cut at the end of a word if possible. Markup is escaped; a character that is invalid in XML
    /// or ends a line becomes a space.
    /// </summary>
    public static string Escape(string text)
    {
        var cut = Cut(text);
        var escaped = new StringBuilder(cut.Length);
        for (var i = 0; i < cut.Length; i++)
        {
            switch (cut[i])
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                default:
                    escaped.Append(SourceCharacters.MustEscape(cut, i) ? ' ' : cut[i]);
                    break;
            }
        }

        return escaped.ToString().Trim();
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MaxLength, MaxLength / 4);
        end = end < 0 ? MaxLength : end;
        end = char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return text.Substring(0, end) + "…";
    }
}
