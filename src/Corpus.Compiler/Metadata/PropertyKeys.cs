namespace Corpus.Compiler.Metadata;

/// <summary>The keys of a mapping as names of properties. Until then they are data: a dictionary has every key of the format.</summary>
internal static class PropertyKeys
{
    /// <summary>Whether a property can be named after the key.</summary>
    public static bool CanName(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsLetterOrDigit(key, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Selects one entry for each property: that of the mapping itself before merged ones, otherwise the first.</summary>
    /// <param name="repeated">
    /// Called with each other entry of the same property and the selected one, except for a merged entry that a mapping overrides, which is
    /// no mistake.
    /// </param>
    public static EquatableArray<HeaderEntry> Distinct(
        EquatableArray<HeaderEntry> entries, Action<HeaderEntry, HeaderEntry>? repeated = null)
    {
        if (entries.Count < 2)
        {
            return entries;
        }

        var selected = new Dictionary<string, HeaderEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var key = MetadataKey.Normalize(entry.Key);
            if (!selected.TryGetValue(key, out var other) || (entry.Merged == 0 && other.Merged > 0))
            {
                selected[key] = entry;
            }
            else if (entry.Merged == other.Merged)
            {
                repeated?.Invoke(entry, other);
            }
        }

        return selected.Count == entries.Count
            ? entries
            : entries.Where(entry => ReferenceEquals(selected[MetadataKey.Normalize(entry.Key)], entry)).ToEquatableArray();
    }
}
