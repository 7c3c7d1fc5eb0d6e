using Corpus.Compiler.Findings;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Formats;

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
            if (HeaderEntries.IsKey(key.Name, key.Span, findings))
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
            ReportTaken(key, existing);
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
            ReportTaken(key, existing);
        }
        else if (HeaderEntries.IsKey(key.Name, key.Span, findings))
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
            if (!HeaderEntries.IsKey(key.Name, key.Span, findings))
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
            ReportTaken(key, existing);
        }

        return next;
    }

    private void ReportTaken(TomlKey key, TomlItem existing) =>
        findings.Add(HeaderEntries.Duplicate(key.Name, key.Span, existing.Key, existing.KeySpan));
}
