using Corpus.Compiler.Articles;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Everything that the corpus says of the mappings at one place; an article's header is one.</summary>
internal sealed class MappingObservation(int depth)
{
    private readonly Dictionary<string, KeyObservation> _keys = new(StringComparer.Ordinal);

    /// <summary>How many mappings there are.</summary>
    public int Count { get; private set; }

    /// <summary>Those that have a value somewhere, in ordinal order.</summary>
    public IEnumerable<KeyObservation> Keys => _keys.Values.Where(key => key.Mappings > 0).OrderBy(key => key.Key, StringComparer.Ordinal);

    public void Add(IEnumerable<HeaderEntry> entries, ArticleFile article)
    {
        Count++;
        foreach (var entry in entries)
        {
            var key = MetadataKey.Normalize(entry.Key);
            if (!_keys.TryGetValue(key, out var observation))
            {
                observation = new(key, depth);
                _keys.Add(key, observation);
            }

            observation.Add(entry, article);
        }
    }
}
