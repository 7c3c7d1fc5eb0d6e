using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// Lines <c>Key: value</c> up to the first blank line, as in an e-mail (RFC 5322). A line that begins with a space or a tab continues the
/// value of the line before; the line end and the white space around it become one blank of the value. A field that occurs more than once
/// is a list.
/// </summary>
/// <remarks>
/// Text may begin like a field ("Minsk: The president …"). Whether it does is certain for some files only: see <see cref="Classify"/>.
/// </remarks>
internal sealed class HeaderFields : IHeaderFormat
{
    public HeaderFormatSet Kind => HeaderFormatSet.Fields;

    public string Description => "header fields";

    public bool Matches(string text, int start) => Classify(text, start) == FieldCertainty.Header;

    public Header Read(ArticleText article, int start, List<Finding> findings)
    {
        var text = article.Text;
        var lines = new FieldLines(text, start);
        var values = new FieldValues(article, lines);
        var fields = new List<HeaderEntry>();
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        var line = lines.First;
        var isInsideBadLines = false;
        while (!lines.IsBlank(line))
        {
            var (end, next) = lines.EndOfField(line);
            if (lines.TryReadKey(line, out var key))
            {
                isInsideBadLines = false;
                var name = article.Slice(key.Start, key.End);
                var field = new HeaderEntry(name, article.Span(key.Start, key.End), values.Read(name, key.Colon + 1, end));
                var normalized = MetadataKey.Normalize(name);
                if (!indexes.TryGetValue(normalized, out var index))
                {
                    indexes.Add(normalized, fields.Count);
                    fields.Add(field);
                }
                else if (WellKnownKeys.IsReserved(normalized))
                {
                    findings.Add(HeaderEntries.Duplicate(name, field.KeySpan, fields[index].Key, fields[index].KeySpan));
                }
                else
                {
                    fields[index] = fields[index] with { Value = values.Combine(fields[index].Value, field.Value) };
                }
            }
            else if (!isInsideBadLines)
            {
                // If the blank line after the header is missing, a whole paragraph consists of such lines: one finding is enough.
                isInsideBadLines = true;
                var (from, to) = TextLines.Trim(text, line, TextLines.EndOfLine(text, line));
                findings.Add(new(Rules.HeaderLine, article.Span(from, to), Quotation.From(article.Slice(from, to))));
            }

            line = next;
        }

        return new(fields.ToEquatableArray(), line);
    }

    /// <summary>Whether a line is a field, if the article has a header.</summary>
    public static bool IsField(string text, int line) => new FieldLines(text, line).TryReadKey(line, out _);

    /// <summary>
    /// Judges the first paragraph. It is a header if its first line is a field and the next one is a field or blank, and either one of
    /// its keys is usual in headers, or it has several fields of which one does not end like a sentence. It is uncertain if it consists of
    /// other fields.
    /// </summary>
    public static FieldCertainty Classify(string text, int start)
    {
        var lines = new FieldLines(text, start);
        var line = lines.First;
        if (!lines.TryReadKey(line, out var first))
        {
            return FieldCertainty.Text;
        }

        var second = lines.EndOfField(line).Next;
        if (!lines.IsBlank(second) && !lines.TryReadKey(second, out _))
        {
            return IsHeaderKey(text, first) ? FieldCertainty.Header : FieldCertainty.Text;
        }

        var fields = 0;
        var sentences = 0;
        var hasOtherLines = false;
        var hasHeaderKey = line > start;
        while (!lines.IsBlank(line))
        {
            var (end, next) = lines.EndOfField(line);
            if (lines.TryReadKey(line, out var key))
            {
                fields++;
                sentences += FieldText.IsSentence(text, key.Colon + 1, end) ? 1 : 0;
                hasHeaderKey |= IsHeaderKey(text, key);
            }
            else
            {
                hasOtherLines = true;
            }

            line = next;
        }

        return hasHeaderKey || (fields > 1 && sentences < fields)
            ? FieldCertainty.Header
            : hasOtherLines ? FieldCertainty.Text : FieldCertainty.Uncertain;
    }

    private static bool IsHeaderKey(string text, FieldKey key) =>
        WellKnownKeys.IsHeaderKey(MetadataKey.Normalize(text.Substring(key.Start, key.End - key.Start)));
}

/// <summary>What the first paragraph of an article is, judged by the article alone.</summary>
internal enum FieldCertainty
{
    Text,

    /// <summary>A header if other articles of the corpus have one with the same keys; otherwise text.</summary>
    Uncertain,

    Header,
}

/// <summary>Distinguishes a value from a sentence.</summary>
internal static class FieldText
{
    /// <summary>Whether a value ends with a punctuation mark that ends a sentence; quotes and brackets may follow it.</summary>
    public static bool IsSentence(string text, int start, int end)
    {
        (start, end) = TextLines.Trim(text, start, end);
        while (end > start && text[end - 1] is '"' or '\'' or ')' or ']' or '\u201D' or '\u2019' or '\u00BB' or '*' or '_')
        {
            end--;
        }

        return end > start && text[end - 1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or ':';
    }
}
