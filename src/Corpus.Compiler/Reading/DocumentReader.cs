using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Headers;
using Corpus.Compiler.Reading.Publication;
using Corpus.Compiler.Reading.Templates;

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
        if (options.MetadataFormat != HeaderFormatSet.Auto)
        {
            return ReadMetadataFile(article, start, options, findings);
        }

        var format = FindFormat(article, start, options, findings);
        var header = format?.Read(article, start, findings) ?? Header.None;
        CharacterCheck.Run(article, findings);
        var fields = format is null ? FindFields(article, start, options) : null;
        var near = fields is null && !HasErrors(findings) ? FindNearHeader(article, header.BodyStart, options) : null;
        if (near is not null)
        {
            findings.Add(near.Finding);
        }

        var body = BodyReader.Read(text, header.BodyStart);
        var entries = WithPath(header.Entries, options, findings);
        var excluded = new PublicationCheck(entries, options.Publication, findings, near?.Draft).Run();
        return new(entries, FindHeading(body, options), body, Sort(findings))
        {
            Excluded = excluded,
            Fields = fields,
            MissingText = body.Text.Length > 0 || HasErrors(findings) ? null : FindMissingText(article, header.BodyStart),
        };
    }

    /// <summary>Reads a file whose extension says that it consists of metadata.</summary>
    private static Document ReadMetadataFile(ArticleText article, int start, DocumentOptions options, List<Finding> findings)
    {
        var header = MetadataFile.Read(article, start, options.MetadataFormat, findings);
        CharacterCheck.Run(article, findings);
        var entries = WithPath(header.Entries, options, findings);
        var excluded = new PublicationCheck(entries, options.Publication, findings).Run();
        return new(entries, null, Body.Empty, Sort(findings))
        {
            Excluded = excluded,
            MissingText = start == article.Text.Length ? SourceSpan.FileStart : null,
        };
    }

    private static IHeaderFormat? FindFormat(ArticleText article, int start, DocumentOptions options, List<Finding> findings) =>
        options.HeaderTemplate is { } lines && HeaderTemplate.TryParse(lines, out _) is { } template
            ? HeaderFormats.Find(article.Text, start, new TemplateHeaderFormat(template))
            : HeaderFormats.Find(article, start, options.Formats, findings);

    private static SourceSpan FindMissingText(ArticleText article, int bodyStart)
    {
        var (lastStart, lastEnd) = TextLines.LineBefore(article.Text, bodyStart);
        return bodyStart == 0 ? SourceSpan.FileStart : article.Span(lastStart, lastEnd);
    }

    /// <summary>Reads the first paragraph as a header if it may be one.</summary>
    /// <returns><see langword="null"/> if it is text, or if there is nothing after it.</returns>
    private static FieldReading? FindFields(ArticleText article, int start, DocumentOptions options)
    {
        if ((options.Formats != HeaderFormatSet.Auto && (options.Formats & HeaderFormatSet.Fields) == 0)
            || HeaderFields.Classify(article.Text, start) != FieldCertainty.Uncertain)
        {
            return null;
        }

        var findings = new List<Finding>();
        var header = new HeaderFields().Read(article, start, findings);
        var body = BodyReader.Read(article.Text, header.BodyStart);
        return body.Text.Length == 0
            ? null
            : new(new(WithPath(header.Entries, options, findings), FindHeading(body, options), Sort(findings)), body);
    }

    /// <summary>A project that states the formats knows which files have no header; there, only a draft is reported.</summary>
    private static NearHeader? FindNearHeader(ArticleText article, int bodyStart, DocumentOptions options) =>
        NearHeaders.Find(article, bodyStart, hasHeader: bodyStart > 0) is { } near
        && (near.Draft is not null || (options.Formats & HeaderFormatSet.None) == 0)
            ? near
            : null;

    private static EquatableArray<HeaderEntry> WithPath(
        EquatableArray<HeaderEntry> entries, DocumentOptions options, List<Finding> findings) =>
        options.PathTemplate is { } path && PathTemplate.TryParse(path, out _) is { } template
            ? PathMetadata.Append(entries, options.Path, template, findings)
            : entries;

    private static string? FindHeading(Body body, DocumentOptions options) =>
        options.IsMarkdown ? MarkdownHeading.Find(body.Text) : null;

    private static bool HasErrors(List<Finding> findings) => findings.Any(finding => finding.Rule.Severity == Severity.Error);

    private static EquatableArray<Finding> Sort(List<Finding> findings) => findings
        .OrderBy(finding => finding.Span.Start)
        .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
        .ToEquatableArray();
}
