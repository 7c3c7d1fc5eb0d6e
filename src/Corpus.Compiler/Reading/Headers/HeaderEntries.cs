using System.Globalization;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers;

/// <summary>
/// Collects the entries of one mapping. Each key may occur once. The keys of the header itself name properties; those of a nested mapping
/// may be data.
/// </summary>
/// <param name="isHeader">Whether the mapping is the header itself.</param>
internal sealed class HeaderEntries(List<Finding> findings, bool isHeader)
{
    private readonly List<HeaderEntry> _entries = [];
    private readonly Dictionary<string, HeaderEntry> _byKey = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>Adds an entry, or reports why its key is invalid.</summary>
    public void Add(HeaderEntry entry)
    {
        if (isHeader && !CheckKey(entry.Key, entry.KeySpan, findings))
        {
            return;
        }

        var key = Identity(entry.Key);
        if (_byKey.TryGetValue(key, out var first))
        {
            findings.Add(Duplicate(entry.Key, entry.KeySpan, first.Key, first.KeySpan));
            return;
        }

        _byKey.Add(key, entry);
        _entries.Add(entry);
    }

    /// <summary>Inserts the given entries except for keys that the mapping already has, which is not a mistake.</summary>
    /// <returns>The number of entries inserted.</returns>
    public int Merge(int position, IEnumerable<HeaderEntry> entries)
    {
        var free = new List<HeaderEntry>();
        foreach (var entry in entries)
        {
            var key = Identity(entry.Key);
            if (!_byKey.TryGetValue(key, out var first))
            {
                if (!isHeader || CheckKey(entry.Key, entry.KeySpan, findings))
                {
                    _byKey.Add(key, entry);
                    free.Add(entry);
                }
            }
            else if (first.Merged == entry.Merged)
            {
                findings.Add(Duplicate(entry.Key, entry.KeySpan, first.Key, first.KeySpan));
            }
        }

        _entries.InsertRange(position, free);
        return free.Count;
    }

    public EquatableArray<HeaderEntry> ToEquatableArray() => new(_entries.ToArray());

    public static Finding Duplicate(string key, SourceSpan span, string firstKey, SourceSpan firstSpan) => new(
        Rules.DuplicateKey,
        span,
        Quotation.From(key),
        Quotation.From(firstKey),
        (firstSpan.From.Line + 1).ToString(CultureInfo.InvariantCulture),
        key == firstKey ? "" : "; keys are compared without case, '-', '_' and spaces");

    /// <summary>Checks whether a key can name a property, and reports it if it cannot.</summary>
    public static bool CheckKey(string key, SourceSpan span, ICollection<Finding> findings)
    {
        if (PropertyKeys.CanName(key))
        {
            return true;
        }

        findings.Add(new(Rules.HeaderKey, span, key.Length == 0 ? "The key is empty" : $"'{Quotation.From(key)}' is not a valid key"));
        return false;
    }

    private string Identity(string key) => isHeader ? MetadataKey.Normalize(key) : key;
}
