using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Usage;

/// <summary>Keys, of headers and of nested mappings, that never have a value.</summary>
internal sealed class SilentKeys
{
    private const string Placeholder = "text";

    /// <summary>A title is a property of every article anyway.</summary>
    private const string Title = "/" + WellKnownKeys.Title;

    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _voiced = new(StringComparer.Ordinal);

    public int Count => _silent.Count;

    public static SilentKeys Find(IEnumerable<ArticleHead> heads)
    {
        var keys = new SilentKeys();
        foreach (var head in heads)
        {
            keys.Observe(head.Entries, "");
        }

        keys._silent.ExceptWith(keys._voiced);
        keys._silent.Remove(Title);
        return keys;
    }

    /// <summary>The same article, with some text as the value of its silent keys.</summary>
    public ArticleHead Voice(ArticleHead head) => head with { Entries = Voice(head.Entries, "") };

    private static string PathOf(string parent, HeaderEntry entry) => parent + "/" + MetadataKey.Normalize(entry.Key);

    private void Observe(EquatableArray<HeaderEntry> entries, string parent)
    {
        foreach (var entry in entries)
        {
            var path = PathOf(parent, entry);
            (entry.Value is NullValue ? _silent : _voiced).Add(path);
            Observe(entry.Value, path);
        }
    }

    private void Observe(HeaderValue value, string path)
    {
        if (value is MappingValue mapping)
        {
            Observe(mapping.Entries, path);
        }
        else if (value is ListValue list)
        {
            foreach (var item in list.Items)
            {
                Observe(item, path);
            }
        }
    }

    private EquatableArray<HeaderEntry> Voice(EquatableArray<HeaderEntry> entries, string parent) => entries
        .Select(entry => entry with { Value = Voice(entry.Value, PathOf(parent, entry)) })
        .ToEquatableArray();

    private HeaderValue Voice(HeaderValue value, string path) => value switch
    {
        NullValue when _silent.Contains(path) => new ScalarValue(Placeholder, ScalarStyle.Text, value.Span),
        MappingValue mapping => mapping with { Entries = Voice(mapping.Entries, path) },
        ListValue list => list with { Items = list.Items.Select(item => Voice(item, path)).ToEquatableArray() },
        _ => value,
    };
}
