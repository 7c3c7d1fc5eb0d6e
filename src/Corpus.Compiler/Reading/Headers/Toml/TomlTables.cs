using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading.Headers.Toml;

/// <summary>
/// Puts tables together from headers and dotted keys (TOML 1.1, "Table" and "Array of Tables"). Whatever can't be, because the key is
/// taken, becomes a finding, and a table that belongs to nothing.
/// </summary>
internal sealed class TomlTables(List<Finding> findings)
{
    /// <summary>The table of a header <c>[a.b]</c> or <c>[[a.b]]</c>.</summary>
    public TomlTable Open(TomlTable root, IReadOnlyList<TomlKey> path, SourceSpan header, bool isArray)
    {
        var table = root;
        for (var i = 0; i < path.Count - 1; i++)
        {
            if (Step(table, path[i], header, TomlOrigin.Implied) is not { } next)
            {
                return new TomlTable(header);
            }

            table = next;
        }

        var opened = new TomlTable(header) { Origin = TomlOrigin.Header };
        var key = path[path.Count - 1];
        var existing = table.Find(key.Name);
        if (existing is null)
        {
            if (HeaderEntries.CheckKey(key.Name, key.Span, findings))
            {
                table.Add(new(key.Name, key.Span, null, isArray ? null : opened, isArray ? [opened] : null));
            }
        }
        else if (isArray && existing.Array is not null)
        {
            existing.Array.Add(opened);
        }
        else if (!isArray && existing.Table is { Origin: TomlOrigin.Implied })
        {
            existing.Table.Origin = TomlOrigin.Header;
            return existing.Table;
        }
        else
        {
            ReportDuplicate(key, existing);
        }

        return opened;
    }

    /// <summary>Puts a value at the end of a dotted key.</summary>
    /// <param name="statement">Where the key and its value stand.</param>
    public void Put(TomlTable table, IReadOnlyList<TomlKey> path, HeaderValue value, SourceSpan statement)
    {
        for (var i = 0; i < path.Count - 1; i++)
        {
            if (Step(table, path[i], statement, TomlOrigin.DottedKey) is not { } next)
            {
                return;
            }

            table = next;
        }

        var key = path[path.Count - 1];
        if (table.Find(key.Name) is { } existing)
        {
            ReportDuplicate(key, existing);
        }
        else if (HeaderEntries.CheckKey(key.Name, key.Span, findings))
        {
            table.Add(new(key.Name, key.Span, value, null, null));
        }
    }

    /// <summary>The table that a key within a path stands for, which is made if need be.</summary>
    private TomlTable? Step(TomlTable table, TomlKey key, SourceSpan span, TomlOrigin origin)
    {
        var existing = table.Find(key.Name);
        if (existing is null)
        {
            if (!HeaderEntries.CheckKey(key.Name, key.Span, findings))
            {
                return null;
            }

            var made = new TomlTable(span) { Origin = origin };
            table.Add(new(key.Name, key.Span, null, made, null));
            return made;
        }

        // A dotted key adds to tables of dotted keys alone; a header goes through every table, and to the last one of an array.
        var next = origin == TomlOrigin.DottedKey
            ? existing.Table is { Origin: not TomlOrigin.Header } ? existing.Table : null
            : existing.Table ?? existing.Array?[existing.Array.Count - 1];
        if (next is null)
        {
            ReportDuplicate(key, existing);
        }

        return next;
    }

    private void ReportDuplicate(TomlKey key, TomlItem existing) =>
        findings.Add(HeaderEntries.Duplicate(key.Name, key.Span, existing.Key, existing.KeySpan));
}

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

/// <summary>One key of a table, with what it stands for: a value, a table that may still grow, or an array of tables.</summary>
internal sealed record TomlItem(string Key, SourceSpan KeySpan, HeaderValue? Value, TomlTable? Table, List<TomlTable>? Array)
{
    public HeaderValue ToValue() =>
        Value
        ?? Table?.ToValue()
        ?? (HeaderValue)new HeaderList(Array!.Select(table => (HeaderValue)table.ToValue()).ToEquatableArray(), Array![0].Span);
}

/// <summary>One part of a dotted key or of a table's name.</summary>
internal readonly record struct TomlKey(string Name, SourceSpan Span);

/// <summary>What made a table, which decides what may still be added to it (TOML 1.1, "Table").</summary>
internal enum TomlOrigin
{
    /// <summary>It stands before another in a header, as <c>a</c> does in <c>[a.b]</c>; its own header may follow.</summary>
    Implied,

    /// <summary>Its own header.</summary>
    Header,

    /// <summary>A dotted key.</summary>
    DottedKey,
}
