using Corpus.Compiler.Text;

namespace Corpus.Compiler.Metadata;

/// <summary>One key of a header, as it is spelled there, with its value.</summary>
public sealed record HeaderEntry(string Key, SourceSpan KeySpan, HeaderValue Value)
{
    /// <summary>Whether it stands in the file's path (<c>CorpusPath</c>). Then its spans are the file's beginning: no text shows it.</summary>
    public bool IsFromPath { get; init; }

    public static HeaderEntry FromPath(string key, string text) =>
        new(key, SourceSpan.FileStart, new HeaderScalar(text, ScalarStyle.Plain, SourceSpan.FileStart)) { IsFromPath = true };
}
