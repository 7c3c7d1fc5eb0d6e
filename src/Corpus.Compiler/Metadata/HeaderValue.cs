using Corpus.Compiler.Collections;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Metadata;

/// <summary>What a header says of a key, in no format's own terms. Types come later, from the whole corpus.</summary>
/// <param name="Span">Where it stands, quotes and brackets included.</param>
public abstract record HeaderValue(SourceSpan Span);

/// <summary>An empty value, or a format's null.</summary>
public sealed record HeaderNull(SourceSpan Span) : HeaderValue(Span);

/// <param name="Text">Decoded: without quotes, escapes and folds.</param>
public sealed record HeaderScalar(string Text, ScalarStyle Style, SourceSpan Span) : HeaderValue(Span);

public sealed record HeaderList(EquatableArray<HeaderValue> Items, SourceSpan Span) : HeaderValue(Span);

public sealed record HeaderMapping(EquatableArray<HeaderEntry> Entries, SourceSpan Span) : HeaderValue(Span);
