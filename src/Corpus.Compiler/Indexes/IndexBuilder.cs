using Corpus.Compiler.Binding;

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
            _ when IndexedTypes.IsTime(property.Type) => BuildTimes(index, property, articles),
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

    /// <summary>In ascending order, equal times in reverse order of the corpus: read backwards, this is the order of the index.</summary>
    private static TimeColumns BuildTimes(SchemaIndex index, SchemaProperty property, IReadOnlyList<BoundArticle> articles)
    {
        // A DateTime is in UTC, whatever the article writes.
        var hasOffsets = property.Type is ScalarType { Kind: ScalarKind.Timestamp };
        var entries = new List<(long Time, int Position, int Offset)>();
        for (var position = 0; position < articles.Count; position++)
        {
            var value = EffectiveValue.Find(articles[position], property);
            if (TimeOf(value) is { } time)
            {
                entries.Add((time, position, hasOffsets && value is TimestampValue timestamp ? timestamp.OffsetMinutes : 0));
            }
        }

        entries = entries.OrderBy(entry => entry.Time).ThenByDescending(entry => entry.Position).ToList();
        return new(
            index.Name,
            index.Property,
            AreDates: property.Type is ScalarType { Kind: ScalarKind.Date },
            entries.Select(entry => entry.Time).ToEquatableArray(),
            entries.Select(entry => entry.Position).ToEquatableArray())
        {
            UtcOffsets = entries.Exists(entry => entry.Offset != 0) ? entries.Select(entry => entry.Offset).ToEquatableArray() : [],
        };
    }

    private static long? TimeOf(Value? value) => value switch
    {
        DateValue date => date.DayNumber,
        TimestampValue timestamp => timestamp.UtcTicks,
        _ => null,
    };
}
