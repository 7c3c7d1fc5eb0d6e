using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>A way to write a header. A new one is a class that implements this, and a line in <see cref="HeaderFormats.All"/>.</summary>
internal interface IHeaderFormat
{
    /// <summary>Whether an article that begins like this has a header of this format, be it sound or not.</summary>
    bool Matches(string text);

    /// <summary>Reads the header of an article that <see cref="Matches"/>. Throws nothing: what is wrong becomes a finding.</summary>
    Header Read(ArticleText article, List<Finding> findings);
}

/// <summary>What a format found at the head of an article.</summary>
/// <param name="Entries">The sound ones, in the file's order; no two with one <see cref="MetadataKey"/>.</param>
/// <param name="BodyStart">The offset of the first line that is no part of the header; it may be blank.</param>
internal sealed record Header(EquatableArray<HeaderEntry> Entries, int BodyStart)
{
    public static readonly Header None = new(EquatableArray<HeaderEntry>.Empty, 0);
}

/// <summary>Ends the reading of a header at a place from which there is no way on. Never leaves its format.</summary>
/// <param name="start">The offset of the first character that is wrong, in the article.</param>
/// <param name="end">The offset behind the last one.</param>
internal sealed class MalformedHeaderException(int start, int end, string message) : Exception(message)
{
    public int Start => start;

    public Finding ToFinding(Rule rule, ArticleText article)
    {
        // A parser that stumbles over a line end takes it into its span: the place to look at is the line before it.
        var lastEnd = Math.Max(start, end);
        while (lastEnd > start && article.Text[lastEnd - 1] is '\r' or '\n')
        {
            lastEnd--;
        }

        return new(rule, article.Span(start, lastEnd), Message);
    }
}
