using Corpus.Compiler.Reading.Headers;
using Corpus.Compiler.Reading.Templates;
using Corpus.Compiler.Reading.Publication;

namespace Corpus.Compiler.Reading;

/// <summary>Reads an article: header, body and heading, metadata from the path, and whether the program includes it.</summary>
internal static class DocumentReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads one article.</summary>
    /// <param name="text">The decoded text of the file. Offsets and columns count from after its byte order mark.</param>
    /// <returns>
    /// The document, which depends only on the arguments. Mistakes are findings of the document in the order of the file, never exceptions.
    /// </returns>
    public static Document Read(string text, DocumentOptions options)
    {
        if (text.Length > 0 && text[0] == ByteOrderMark)
        {
            text = text.Substring(1);
        }

        var article = new ArticleText(text);
        var findings = new List<Finding>();
        var (start, _) = TextLines.Trim(text, 0, text.Length);
        var header = FindFormat(text, start, options)?.Read(article, start, findings) ?? Header.None;
        CharacterCheck.Run(article, findings);
        var body = BodyReader.Read(text, header.BodyStart);
        if (body.Text.Length == 0 && !findings.Any(finding => finding.Rule.Severity == Severity.Error))
        {
            var (lastStart, lastEnd) = TextLines.LineBefore(text, header.BodyStart);
            findings.Add(new(Rules.EmptyBody, header.BodyStart == 0 ? SourceSpan.FileStart : article.Span(lastStart, lastEnd)));
        }

        var entries = options.PathTemplate is { } path && PathTemplate.TryParse(path, out _) is { } template
            ? PathMetadata.Append(header.Entries, options.Path, template, findings)
            : header.Entries;
        var excluded = new PublicationCheck(entries, options.Publication, findings).Run();
        return new(
            entries,
            options.IsMarkdown ? MarkdownHeading.Find(body.Text) : null,
            body,
            new(findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToArray()))
        {
            Excluded = excluded,
        };
    }

    private static IHeaderFormat? FindFormat(string text, int start, DocumentOptions options) =>
        options.HeaderTemplate is { } lines && HeaderTemplate.TryParse(lines, out _) is { } template
            ? HeaderFormats.Find(text, start, new TemplateHeaderFormat(template))
            : HeaderFormats.Find(text, start);
}
