using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers.Toml;

/// <summary>
/// Builds tables from headers and dotted keys (TOML 1.1, "Table" and "Array of Tables"). A key that is already in use becomes a finding;
/// its entries are read into a table that is then dropped.
/// </summary>
internal sealed class TomlTables(List<Finding> findings)
{
    /// <summary>Opens the table of a header <c>[a.b]</c> or <c>[[a.b]]</c>.</summary>
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
            if (CanAdd(table, key))
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

    /// <summary>Adds a value with a dotted key.</summary>
    /// <param name="statement">The span of the key and its value.</param>
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
        else if (CanAdd(table, key))
        {
            table.Add(new(key.Name, key.Span, value, null, null));
        }
    }

    /// <summary>Finds or creates the table of one key of a path; returns null after reporting that the key is in use.</summary>
    private TomlTable? Step(TomlTable table, TomlKey key, SourceSpan span, TomlOrigin origin)
    {
        var existing = table.Find(key.Name);
        if (existing is null)
        {
            if (!CanAdd(table, key))
            {
                return null;
            }

            var made = new TomlTable(span) { Origin = origin };
            table.Add(new(key.Name, key.Span, null, made, null));
            return made;
        }

        // A dotted key can extend only tables of dotted keys; a header can extend every table, and the last one of an array.
        var next = origin == TomlOrigin.DottedKey
            ? existing.Table is { Origin: not TomlOrigin.Header } ? existing.Table : null
            : existing.Table ?? existing.Array?[existing.Array.Count - 1];
        if (next is null)
        {
            ReportDuplicate(key, existing);
        }

        return next;
    }

    /// <summary>Checks a key of the header itself, which names a property.</summary>
    private bool CanAdd(TomlTable table, TomlKey key) => !table.IsHeader || HeaderEntries.CheckKey(key.Name, key.Span, findings);

    private void ReportDuplicate(TomlKey key, TomlItem existing) =>
        findings.Add(HeaderEntries.Duplicate(key.Name, key.Span, existing.Key, existing.KeySpan));
}

/// <summary>A table while it is built: several places of a file can add to it.</summary>
/// <param name="span">The first of these places.</param>
internal sealed class TomlTable(SourceSpan span)
{
    private readonly List<TomlItem> _items = [];
    private readonly Dictionary<string, TomlItem> _byKey = new(StringComparer.Ordinal);

    public SourceSpan Span => span;

    public TomlOrigin Origin { get; set; }

    /// <summary>Whether the table is the header itself, whose keys name properties.</summary>
    public bool IsHeader { get; init; }

    public TomlItem? Find(string key) => _byKey.TryGetValue(Identity(key), out var item) ? item : null;

    public void Add(TomlItem item)
    {
        _items.Add(item);
        _byKey.Add(Identity(item.Key), item);
    }

    public HeaderMapping ToValue() => new(ToEntries(), span);

    public EquatableArray<HeaderEntry> ToEntries() =>
        _items.Select(item => new HeaderEntry(item.Key, item.KeySpan, item.ToValue())).ToEquatableArray();

    private string Identity(string key) => IsHeader ? MetadataKey.Normalize(key) : key;
}

/// <summary>A key of a table with its content: a value, a table that may still grow, or an array of tables.</summary>
internal sealed record TomlItem(string Key, SourceSpan KeySpan, HeaderValue? Value, TomlTable? Table, List<TomlTable>? Array)
{
    public HeaderValue ToValue() =>
        Value
        ?? Table?.ToValue()
        ?? (HeaderValue)new HeaderList(Array!.Select(table => (HeaderValue)table.ToValue()).ToEquatableArray(), Array![0].Span);
}

/// <summary>One part of a dotted key or of a table name.</summary>
internal readonly record struct TomlKey(string Name, SourceSpan Span);

/// <summary>What created a table, which determines what may be added to it (TOML 1.1, "Table").</summary>
internal enum TomlOrigin
{
    /// <summary>The header of an inner table, as <c>[a.b]</c> for <c>a</c>; its own header may follow.</summary>
    Implied,

    /// <summary>Its own header.</summary>
    Header,

    /// <summary>A dotted key.</summary>
    DottedKey,
}
