using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Inference;

/// <summary>The occurrences of one key in the mappings at one key path.</summary>
internal sealed class KeyObservation(string key, int depth)
{
    private readonly Dictionary<string, Occurrence> _spellings = new(StringComparer.Ordinal);
    private Occurrence? _first;
    private string? _lastSpelling;
    private string? _bestSpelling;

    /// <summary>The normalized key.</summary>
    public string Key { get; } = key;

    /// <summary>The number of mappings with a value for the key.</summary>
    public int Mappings { get; private set; }

    public ValueObservation Values { get; } = new(depth);

    /// <summary>The first occurrence.</summary>
    public Occurrence First => _first!;

    /// <summary>The spelling that separates the most words.</summary>
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

/// <summary>The values at one key path, or the items of the lists there.</summary>
internal sealed class ValueObservation(int depth)
{
    /// <summary>The deepest level that is observed. Deeper types would be of no use, and recursion would exhaust the stack.</summary>
    private const int MaxDepth = 32;

    private static readonly Shape[] Shapes = [Shape.List, Shape.Mapping, Shape.Scalar];

    private readonly int[] _valuesOfShape = new int[Shapes.Length];
    private ValueObservation? _innerList;
    private MappingObservation? _mapping;

    /// <summary>Whether one of the values is a list. Then a single value counts as a list of one item.</summary>
    public bool IsList { get; private set; }

    /// <summary>Whether a list has an item that is null.</summary>
    public bool HasNulls { get; private set; }

    /// <summary>Whether there is any value besides nulls and empty lists.</summary>
    public bool HasElements => _valuesOfShape.Any(count => count > 0);

    public KindTally Kinds { get; } = new();

    /// <summary>The most frequent shape of the values, or of the items in the lists.</summary>
    public Shape ElementShape
    {
        get
        {
            var most = _valuesOfShape.Max();
            return most == 0 ? Shape.Scalar : Shapes.First(shape => _valuesOfShape[(int)shape] == most);
        }
    }

    /// <summary>The elements, if they are mappings.</summary>
    public MappingObservation? Mapping => ElementShape == Shape.Mapping ? _mapping : null;

    /// <summary>The elements, if they are lists.</summary>
    public ValueObservation? InnerList => ElementShape == Shape.List ? _innerList : null;

    public void Add(HeaderValue value, ArticleFile article)
    {
        if (value is not HeaderList list)
        {
            Count(AddElement(value, article), isNew: true);
            return;
        }

        IsList = true;
        var seen = 0;
        foreach (var item in list.Items)
        {
            HasNulls |= item is HeaderNull;
            var shape = AddElement(item, article);
            var bit = shape is { } known ? 1 << (int)known : 0;
            Count(shape, isNew: (seen & bit) == 0);
            seen |= bit;
        }
    }

    /// <returns>The shape; <see langword="null"/> for a null and for a value that is nested too deep.</returns>
    private Shape? AddElement(HeaderValue element, ArticleFile article)
    {
        if (element is HeaderScalar scalar)
        {
            Kinds.Add(scalar, article);
            return Shape.Scalar;
        }

        if (depth == MaxDepth)
        {
            return null;
        }

        switch (element)
        {
            case HeaderList:
                _innerList ??= new(depth + 1);
                _innerList.Add(element, article);
                return Shape.List;
            case HeaderMapping mapping:
                _mapping ??= new(depth + 1);
                _mapping.Add(mapping.Entries, article);
                return Shape.Mapping;
            default:
                return null;
        }
    }

    /// <param name="isNew">
    /// Whether it is the first item of its list with that shape, so that a long list counts no more than a short one.
    /// </param>
    private void Count(Shape? shape, bool isNew)
    {
        if (shape is { } known && isNew)
        {
            _valuesOfShape[(int)known]++;
        }
    }
}

/// <summary>The shape of a value, or of the items of a list. Among equally frequent shapes, the first is preferred.</summary>
internal enum Shape
{
    List,
    Mapping,
    Scalar,
}
