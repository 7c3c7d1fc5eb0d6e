using Corpus.Compiler.Binding;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Indexes;

/// <summary>Builds the indexes of a corpus.</summary>
public static class IndexBuilder
{
    /// <param name="articles">The articles in the order of the corpus.</param>
    public static EquatableArray<IndexColumns> Build(CorpusSchema schema, IReadOnlyList<BoundArticle> articles)
    {
        var properties = schema.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        return schema.Indexes.Select(index => Build(schema, index, properties[index.Property], articles)).ToEquatableArray();
    }

    private static IndexColumns Build(
        CorpusSchema schema, SchemaIndex index, SchemaProperty property, IReadOnlyList<BoundArticle> articles) => property.Type switch
        {
            TaxonomyType taxonomy => BuildTaxonomy(schema, index, property, taxonomy.EnumName, articles),
            ListType { Element: TaxonomyType taxonomy } => BuildTaxonomy(schema, index, property, taxonomy.EnumName, articles),
            ScalarType { Kind: ScalarKind.Date } => BuildDates(index, property, articles),
            _ when IndexedTypes.IsTime(property.Type) => BuildTimestamps(index, property, articles),
            _ => KeyIndexBuilder.Build(schema, index, property, articles),
        };

    private static TaxonomyColumns BuildTaxonomy(
        CorpusSchema schema, SchemaIndex index, SchemaProperty property, string enumName, IReadOnlyList<BoundArticle> articles)
    {
        var members = schema.Taxonomies.First(taxonomy => taxonomy.EnumName == enumName).Members.Count;
        var buckets = new List<int>[members];
        for (var member = 0; member < members; member++)
        {
            buckets[member] = [];
        }

        for (var position = 0; position < articles.Count; position++)
        {
            foreach (var label in Labels(EffectiveValue.Find(articles[position], property)))
            {
                // An article that has a label twice is one article of that label.
                if (buckets[label] is var bucket && (bucket.Count == 0 || bucket[bucket.Count - 1] != position))
                {
                    bucket.Add(position);
                }
            }
        }

        var offsets = new int[members + 1];
        for (var member = 0; member < members; member++)
        {
            offsets[member + 1] = offsets[member] + buckets[member].Count;
        }

        return new(index.Name, index.Property, enumName, new(offsets), buckets.SelectMany(bucket => bucket).ToEquatableArray());
    }

    private static IEnumerable<int> Labels(Value? value) => value switch
    {
        LabelValue label => [label.Member],
        ListValue list => list.Items.OfType<LabelValue>().Select(label => label.Member),
        _ => [],
    };

    private static DateColumns BuildDates(SchemaIndex index, SchemaProperty property, IReadOnlyList<BoundArticle> articles)
    {
        var entries = Entries(articles, value => value is DateValue date ? date.DayNumber : null, property);
        return new(index.Name, index.Property, entries.Select(entry => (int)entry.Key).ToEquatableArray(), Positions(entries));
    }

    private static TimestampColumns BuildTimestamps(SchemaIndex index, SchemaProperty property, IReadOnlyList<BoundArticle> articles)
    {
        var entries = Entries(articles, value => value is TimestampValue timestamp ? timestamp.UtcTicks : null, property);
        return new(index.Name, index.Property, entries.Select(entry => entry.Key).ToEquatableArray(), Positions(entries));
    }

    /// <summary>
    /// Sorts by ascending keys, and equal keys in reverse order of the corpus: an index enumerates its entries from the end, newest first,
    /// so that articles with equal keys come in the order of the corpus.
    /// </summary>
    private static List<(long Key, int Position)> Entries(
        IReadOnlyList<BoundArticle> articles, Func<Value?, long?> key, SchemaProperty property)
    {
        var entries = new List<(long Key, int Position)>();
        for (var position = 0; position < articles.Count; position++)
        {
            if (key(EffectiveValue.Find(articles[position], property)) is { } value)
            {
                entries.Add((value, position));
            }
        }

        return entries.OrderBy(entry => entry.Key).ThenByDescending(entry => entry.Position).ToList();
    }

    private static EquatableArray<int> Positions(List<(long Key, int Position)> entries) =>
        entries.Select(entry => entry.Position).ToEquatableArray();
}
