using Corpus.Compiler.Binding;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;

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

/// <summary>
/// The order of an index's keys, and of a corpus by a property: text ordinally, enums by their numbers, <c>false</c> before <c>true</c>, and
/// what has a magnitude by that.
/// </summary>
internal sealed class KeyOrder(CorpusSchema schema) : IComparer<Value>
{
    private readonly Dictionary<string, SchemaEnum> _enums = schema.Enums.ToDictionary(declared => declared.TypeName, StringComparer.Ordinal);

    /// <returns>0 for values of types that have no order.</returns>
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

    private long NumberOf(EnumValue value) => _enums[value.TypeName].Members[value.Member].Number;
}

/// <summary>What an article's property is at run time, as far as the compiler knows: what the file says, else the default.</summary>
internal static class EffectiveValue
{
    /// <returns><see langword="null"/> when it is null, or an error stands for it.</returns>
    public static Value? Find(BoundArticle article, SchemaProperty property) =>
        (article.Find(property.Name) ?? property.Default) is { } value and not (NullValue or InvalidValue) ? value : null;
}
