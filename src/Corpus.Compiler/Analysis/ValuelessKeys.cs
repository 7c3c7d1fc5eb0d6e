using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Analysis;

/// <summary>The keys of headers and nested mappings that never have a value.</summary>
internal sealed class ValuelessKeys
{
    private const string Placeholder = "text";

    /// <summary>The title is excluded, because every article has that property anyway.</summary>
    private const string Title = "/" + WellKnownKeys.Title;

    private readonly HashSet<string> _valueless = new(StringComparer.Ordinal);
    private readonly HashSet<string> _valued = new(StringComparer.Ordinal);

    public int Count => _valueless.Count;

    public static ValuelessKeys Find(IEnumerable<ArticleMetadata> articles)
    {
        var keys = new ValuelessKeys();
        foreach (var article in articles)
        {
            keys.Observe(article.Entries, "");
        }

        keys._valueless.ExceptWith(keys._valued);
        keys._valueless.Remove(Title);
        return keys;
    }

    /// <summary>Returns the article with a text as the value of each of these keys.</summary>
    public ArticleMetadata WithPlaceholders(ArticleMetadata article) => article with { Entries = WithPlaceholders(article.Entries, "") };

    private static string PathOf(string parent, HeaderEntry entry) => parent + "/" + MetadataKey.Normalize(entry.Key);

    private void Observe(EquatableArray<HeaderEntry> entries, string parent)
    {
        foreach (var entry in entries)
        {
            var path = PathOf(parent, entry);
            (entry.Value is HeaderNull ? _valueless : _valued).Add(path);
            Observe(entry.Value, path);
        }
    }

    private void Observe(HeaderValue value, string path)
    {
        if (value is HeaderMapping mapping)
        {
            Observe(mapping.Entries, path);
        }
        else if (value is HeaderList list)
        {
            foreach (var item in list.Items)
            {
                Observe(item, path);
            }
        }
    }

    private EquatableArray<HeaderEntry> WithPlaceholders(EquatableArray<HeaderEntry> entries, string parent) => entries
        .Select(entry => entry with { Value = WithPlaceholders(entry.Value, PathOf(parent, entry)) })
        .ToEquatableArray();

    private HeaderValue WithPlaceholders(HeaderValue value, string path) => value switch
    {
        HeaderNull when _valueless.Contains(path) => new HeaderScalar(Placeholder, ScalarStyle.Text, value.Span),
        HeaderMapping mapping => mapping with { Entries = WithPlaceholders(mapping.Entries, path) },
        HeaderList list => list with { Items = list.Items.Select(item => WithPlaceholders(item, path)).ToEquatableArray() },
        _ => value,
    };
}
