using Corpus.Compiler.Collections;
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

/// <summary>What a header says of a key, in no format's own terms. Types come later, from the whole corpus.</summary>
/// <param name="Span">Where it stands, quotes and brackets included.</param>
public abstract record HeaderValue(SourceSpan Span);

/// <summary>An empty value, or a format's null.</summary>
public sealed record HeaderNull(SourceSpan Span) : HeaderValue(Span);

/// <param name="Text">Decoded: without quotes, escapes and folds.</param>
public sealed record HeaderScalar(string Text, ScalarStyle Style, SourceSpan Span) : HeaderValue(Span);

public sealed record HeaderList(EquatableArray<HeaderValue> Items, SourceSpan Span) : HeaderValue(Span);

public sealed record HeaderMapping(EquatableArray<HeaderEntry> Entries, SourceSpan Span) : HeaderValue(Span);

/// <summary>What a scalar's notation says of its type.</summary>
public enum ScalarStyle
{
    /// <summary>
    /// Nothing: the text decides. Formats with types of their own (TOML) write their booleans, numbers and dates like this, in the form that
    /// YAML 1.2's core schema and ISO 8601 have for them.
    /// </summary>
    Plain,

    /// <summary>Never a boolean or a number. It may be a date: YAML has no dates, so its quotes do not speak against one.</summary>
    Quoted,

    /// <summary>Text, whatever it looks like: the format has notations for everything else.</summary>
    Text,
}
