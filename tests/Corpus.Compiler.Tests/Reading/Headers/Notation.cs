using System.Text;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>
/// Reads articles and writes down what was found, one entry or finding on a line, with zero-based <c>line:column</c> places, so that a
/// test says all that it expects in one string.
/// </summary>
internal static class Notation
{
    public static Document Read(string text, bool isMarkdown = false) => Read(text, new DocumentOptions(isMarkdown));

    public static Document Read(string text, DocumentOptions options)
    {
        var document = DocumentReader.Read(text, options);
        SpanCheck.Run(text.StartsWith('\uFEFF') ? text[1..] : text, document);
        return document;
    }

    /// <summary>The entries, as <c>key@place = value@place</c>.</summary>
    public static string Entries(string text)
    {
        var document = Read(text);
        Assert.Equal("", Findings(document));
        return Entries(document);
    }

    public static string Entries(Document document)
    {
        var lines = new StringBuilder();
        Write(lines, document.Entries, "");
        return lines.ToString().TrimEnd('\n');
    }

    /// <summary>The findings, as <c>id@place: message</c>.</summary>
    public static string Findings(string text) => Findings(Read(text));

    public static string Findings(Document document) => string.Join('\n', document.Findings
        .Concat(document.MissingText is { } place ? [new Finding(Rules.EmptyBody, place)] : Array.Empty<Finding>())
        .Select(finding => $"{finding.Rule.Id}@{Place(finding.Span)}: {finding.Message}"));

    private static void Write(StringBuilder lines, IEnumerable<HeaderEntry> entries, string indent)
    {
        foreach (var entry in entries)
        {
            lines.Append($"{indent}{entry.Key}@{Place(entry.KeySpan)} = ");
            Write(lines, entry.Value, indent);
        }
    }

    private static void Write(StringBuilder lines, HeaderValue value, string indent)
    {
        var place = Place(value.Span);
        switch (value)
        {
            case HeaderNull:
                lines.Append($"null@{place}\n");
                break;
            case HeaderScalar scalar:
                lines.Append($"{scalar.Style} «{scalar.Text.Replace("\n", "\\n")}»@{place}\n");
                break;
            case HeaderList list:
                lines.Append($"list@{place}\n");
                foreach (var item in list.Items)
                {
                    lines.Append($"{indent}  - ");
                    Write(lines, item, indent + "    ");
                }

                break;
            case HeaderMapping mapping:
                lines.Append($"mapping@{place}\n");
                Write(lines, mapping.Entries, indent + "  ");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    private static string Place(SourceSpan span) =>
        span.From.Line == span.To.Line
            ? $"{span.From.Line}:{span.From.Column}-{span.To.Column}"
            : $"{span.From.Line}:{span.From.Column}-{span.To.Line}:{span.To.Column}";
}
