using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>A header format. A new one is a class that implements this interface and a line in <see cref="HeaderFormats.All"/>.</summary>
internal interface IHeaderFormat
{
    /// <summary>The name of the format in <c>CorpusFormat</c>.</summary>
    HeaderFormatSet Kind { get; }

    /// <summary>What a file of this format has, for messages: <c>a dateline</c>.</summary>
    string Description { get; }

    /// <summary>Whether the article has a header of this format, valid or not, judged by its beginning.</summary>
    /// <param name="start">The offset of the first character that is not White_Space; that of the end if there is none.</param>
    bool Matches(string text, int start);

    /// <summary>Reads the header of an article that <see cref="Matches"/>. Mistakes are findings, never exceptions.</summary>
    Header Read(ArticleText article, int start, List<Finding> findings);
}

/// <summary>The header of an article.</summary>
/// <param name="Entries">The valid entries in the order of the file, no two with the same <see cref="MetadataKey"/>.</param>
/// <param name="BodyStart">The offset of the first line after the header, which may be blank.</param>
internal sealed record Header(EquatableArray<HeaderEntry> Entries, int BodyStart)
{
    public static readonly Header None = new(EquatableArray<HeaderEntry>.Empty, 0);
}

/// <summary>Ends the reading of a header at an unrecoverable syntax error. The format catches it and reports a finding.</summary>
/// <param name="start">The offset of the first wrong character in the article.</param>
/// <param name="end">The offset after the last one.</param>
internal sealed class MalformedHeaderException(int start, int end, string message) : Exception(message)
{
    public int Start => start;

    public Finding ToFinding(Rule rule, ArticleText article)
    {
        // A parser that fails at a line end includes it in the span, which would then end on the next line.
        var lastEnd = Math.Max(start, end);
        while (lastEnd > start && article.Text[lastEnd - 1] is '\r' or '\n')
        {
            lastEnd--;
        }

        return new(rule, article.Span(start, lastEnd), Message);
    }
}
