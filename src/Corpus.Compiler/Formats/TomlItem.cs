using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

/// <summary>One key of a table, with what it stands for: a value, a table that may still grow, or an array of tables.</summary>
internal sealed record TomlItem(string Key, SourceSpan KeySpan, HeaderValue? Value, TomlTable? Table, List<TomlTable>? Array)
{
    public HeaderValue ToValue() =>
        Value
        ?? Table?.ToValue()
        ?? (HeaderValue)new HeaderList(Array!.Select(table => (HeaderValue)table.ToValue()).ToEquatableArray(), Array![0].Span);
}
