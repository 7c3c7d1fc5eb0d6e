using Corpus.Compiler.Articles;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Indexes;

/// <summary>
/// The order of a corpus: by what its schema sorts it by, else newest first. Articles without a value come last; ids decide between equals.
/// </summary>
public static class CorpusOrder
{
    public static IReadOnlyList<BoundArticle> Sort(CorpusSchema schema, IEnumerable<BoundArticle> articles)
    {
        var order = new KeyOrder(schema);
        var sorted = articles.OrderBy(_ => 0);
        foreach (var key in KeysOf(schema))
        {
            sorted = key.Property == SortKey.Id
                ? ThenById(sorted, key.IsDescending)
                : ThenByValue(sorted, schema.Properties.First(property => property.Name == key.Property), key.IsDescending, order);
        }

        return ThenById(sorted, isDescending: false).ToList();
    }

    private static IEnumerable<SortKey> KeysOf(CorpusSchema schema) => schema.Order.Count > 0
        ? schema.Order
        : Chronology.PropertyOf(schema.Properties) is { } date ? [new(date, IsDescending: true)] : [];

    private static IOrderedEnumerable<BoundArticle> ThenById(IOrderedEnumerable<BoundArticle> articles, bool isDescending) => isDescending
        ? articles.ThenByDescending(article => article.File.Id, StringComparer.Ordinal)
        : articles.ThenBy(article => article.File.Id, StringComparer.Ordinal);

    private static IOrderedEnumerable<BoundArticle> ThenByValue(
        IOrderedEnumerable<BoundArticle> articles, SchemaProperty property, bool isDescending, KeyOrder order)
    {
        var withValueFirst = articles.ThenBy(article => EffectiveValue.Find(article, property) is null);

        // Where there is none, all compare as equal: a value of another kind has no order.
        Value Key(BoundArticle article) => EffectiveValue.Find(article, property) ?? new NullValue();
        return isDescending ? withValueFirst.ThenByDescending(Key, order) : withValueFirst.ThenBy(Key, order);
    }
}
