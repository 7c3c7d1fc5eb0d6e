namespace Corpus.Compiler.Metadata;

/// <summary>A key of a header, as the file spells it, and its value.</summary>
public sealed record HeaderEntry(string Key, SourceSpan KeySpan, HeaderValue Value)
{
    /// <summary>The number of the mapping that a YAML merge key adds the entry from; 0 for an entry of the mapping itself.</summary>
    public int Merged { get; init; }

    /// <summary>A key and a value of the path of the file (<c>CorpusPath</c>). Their spans are the beginning of the file.</summary>
    public static HeaderEntry FromPath(string key, string text) =>
        new(key, SourceSpan.FileStart, new HeaderScalar(text, ScalarStyle.Plain, SourceSpan.FileStart));
}

/// <summary>The value of a key, independent of the format of the header. Its type is determined later, from the whole corpus.</summary>
/// <param name="Span">The span in the file, including quotes and brackets.</param>
public abstract record HeaderValue(SourceSpan Span);

/// <summary>An empty value, or a format's null.</summary>
public sealed record HeaderNull(SourceSpan Span) : HeaderValue(Span);

/// <param name="Text">Decoded: without quotes, escapes and folds.</param>
public sealed record HeaderScalar(string Text, ScalarStyle Style, SourceSpan Span) : HeaderValue(Span);

public sealed record HeaderList(EquatableArray<HeaderValue> Items, SourceSpan Span) : HeaderValue(Span);

/// <param name="Entries">With distinct keys, which are data until they are <see cref="PropertyKeys"/>.</param>
public sealed record HeaderMapping(EquatableArray<HeaderEntry> Entries, SourceSpan Span) : HeaderValue(Span);

/// <summary>What the notation of a scalar implies about its type.</summary>
public enum ScalarStyle
{
    /// <summary>
    /// Nothing; the text decides. Booleans, numbers and dates of formats with types of their own (TOML) are converted to this style, in the
    /// notation of the YAML 1.2 core schema and ISO 8601.
    /// </summary>
    Plain,

    /// <summary>Not a boolean or a number, but possibly a date: YAML has no dates, so quotes do not exclude one.</summary>
    Quoted,

    /// <summary>Text, because the format has its own notation for everything else.</summary>
    Text,
}
