using Corpus.Compiler.Binding;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Indexes;

/// <summary>
/// Sorts the articles of a corpus by the sort keys of its schema; without sort keys, the newest come first. Articles without a value come
/// last; equal articles are in the order of their ids.
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
        : schema.DateProperty is { } date ? [new(date, IsDescending: true)] : [];

    private static IOrderedEnumerable<BoundArticle> ThenById(IOrderedEnumerable<BoundArticle> articles, bool isDescending) => isDescending
        ? articles.ThenByDescending(article => article.File.Id, StringComparer.Ordinal)
        : articles.ThenBy(article => article.File.Id, StringComparer.Ordinal);

    private static IOrderedEnumerable<BoundArticle> ThenByValue(
        IOrderedEnumerable<BoundArticle> articles, SchemaProperty property, bool isDescending, KeyOrder order)
    {
        var withValueFirst = articles.ThenBy(article => EffectiveValue.Find(article, property) is null);

        // Articles without a value compare as equal, because values of different types have no order.
        Value Key(BoundArticle article) => EffectiveValue.Find(article, property) ?? new NullValue();
        return isDescending ? withValueFirst.ThenByDescending(Key, order) : withValueFirst.ThenBy(Key, order);
    }
}

/// <summary>
/// The order of values as sort keys and as keys of an index: texts ordinally, enums by their numbers, <c>false</c> before <c>true</c>,
/// numbers and times by <see cref="ValueOrder"/>.
/// </summary>
internal sealed class KeyOrder(CorpusSchema schema) : IComparer<Value>
{
    private readonly Dictionary<TypeRef, SchemaEnum> _enums =
        schema.Enums.ToDictionary(declared => declared.Type);

    /// <returns>0 for values without an order.</returns>
    public int Compare(Value x, Value y) => (x, y) switch
    {
        (StringValue left, StringValue right) => string.CompareOrdinal(left.Text, right.Text),
        (UriValue left, UriValue right) => string.CompareOrdinal(left.Text, right.Text),
        (BooleanValue left, BooleanValue right) => left.Flag.CompareTo(right.Flag),
        (GuidValue left, GuidValue right) => string.CompareOrdinal(left.Guid.ToString("D"), right.Guid.ToString("D")),
        (LabelValue left, LabelValue right) => left.Member.CompareTo(right.Member),
        (EnumValue left, EnumValue right) => NumberOf(left).CompareTo(NumberOf(right)),
        (ReferenceValue left, ReferenceValue right) => string.CompareOrdinal(left.Id, right.Id),
        _ => ValueOrder.Compare(x, y) ?? 0,
    };

    private long NumberOf(EnumValue value) => _enums[value.Type].Members[value.Member].Number;
}
