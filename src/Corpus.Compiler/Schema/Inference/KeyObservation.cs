using Corpus.Compiler.Articles;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Everything that the corpus says of one key in one kind of mapping.</summary>
internal sealed class KeyObservation(string key, int depth)
{
    private readonly Dictionary<string, Occurrence> _spellings = new(StringComparer.Ordinal);
    private Occurrence? _first;
    private string? _lastSpelling;
    private string? _bestSpelling;

    /// <summary>The normalized key.</summary>
    public string Key { get; } = key;

    /// <summary>How many mappings have a value for it.</summary>
    public int Mappings { get; private set; }

    public ValueObservation Values { get; } = new(depth);

    /// <summary>Where it stands first.</summary>
    public Occurrence First => _first!;

    /// <summary>The spelling that says most of where words begin.</summary>
    public string Spelling => _bestSpelling ??= BestSpelling(_spellings.Keys);

    public static string BestSpelling(IEnumerable<string> spellings) => spellings
        .OrderByDescending(spelling => PascalName.From(spelling).Count(char.IsUpper))
        .ThenBy(spelling => spelling, StringComparer.Ordinal)
        .First();

    public void Add(HeaderEntry entry, ArticleFile article)
    {
        if (entry.Value is HeaderNull)
        {
            return;
        }

        Mappings++;
        if (entry.Key != _lastSpelling && !_spellings.ContainsKey(entry.Key))
        {
            var occurrence = new Occurrence(article, entry.KeySpan, entry.Key);
            _spellings.Add(entry.Key, occurrence);
            _first ??= occurrence;
        }

        _lastSpelling = entry.Key;
        _bestSpelling = null;
        Values.Add(entry.Value, article);
    }
}
