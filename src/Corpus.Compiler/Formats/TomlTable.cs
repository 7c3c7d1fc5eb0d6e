using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

/// <summary>A table while it is put together: TOML adds to one from several places of a file.</summary>
/// <param name="span">Where it is first spoken of.</param>
internal sealed class TomlTable(SourceSpan span)
{
    private readonly List<TomlItem> _items = [];
    private readonly Dictionary<string, TomlItem> _byKey = new(StringComparer.Ordinal);

    public SourceSpan Span => span;

    public TomlOrigin Origin { get; set; }

    public TomlItem? Find(string key) => _byKey.TryGetValue(MetadataKey.Normalize(key), out var item) ? item : null;

    public void Add(TomlItem item)
    {
        _items.Add(item);
        _byKey.Add(MetadataKey.Normalize(item.Key), item);
    }

    public HeaderMapping ToValue() => new(ToEntries(), span);

    public EquatableArray<HeaderEntry> ToEntries() =>
        _items.Select(item => new HeaderEntry(item.Key, item.KeySpan, item.ToValue())).ToEquatableArray();
}
