using Corpus.Compiler.Text;

namespace Corpus.Compiler.Metadata;

/// <summary>One key of a header, as it is spelled there, with its value.</summary>
public sealed record HeaderEntry(string Key, SourceSpan KeySpan, HeaderValue Value);
