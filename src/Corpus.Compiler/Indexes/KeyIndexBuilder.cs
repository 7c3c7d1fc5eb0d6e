using Corpus.Compiler.Binding;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Indexes;

/// <summary>Builds the indexes that a project declares. Keys are equal if their values are equal in C#.</summary>
internal static class KeyIndexBuilder
{
    public static KeyColumns Build(CorpusSchema schema, SchemaIndex index, SchemaProperty property, IReadOnlyList<BoundArticle> articles)
    {
        var groups = Group(schema, property, articles);
        var type = IndexedTypes.KeyOf(property.Type);
        var keys = groups.Select(group => group.Key).ToEquatableArray();
        if (property.IsUnique)
        {
            // If several articles have one value, planning reports it as an error; the index contains the first.
            return new(index.Name, index.Property, type, keys, true, [], groups.Select(group => group.Positions[0]).ToEquatableArray());
        }

        var offsets = new int[groups.Count + 1];
        for (var key = 0; key < groups.Count; key++)
        {
            offsets[key + 1] = offsets[key] + groups[key].Positions.Count;
        }

        var positions = groups.SelectMany(group => group.Positions).ToEquatableArray();
        return new(index.Name, index.Property, type, keys, false, new(offsets), positions);
    }

    private static List<(Value Key, List<int> Positions)> Group(
        CorpusSchema schema, SchemaProperty property, IReadOnlyList<BoundArticle> articles)
    {
        var groups = new Dictionary<Value, (Value Key, List<int> Positions)>();
        for (var position = 0; position < articles.Count; position++)
        {
            foreach (var value in Items(EffectiveValue.Find(articles[position], property)))
            {
                var key = ComparedValue.From(value, schema);
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = (value, []));
                }

                // An article that has a value twice is one article of that value.
                if (group.Positions.Count == 0 || group.Positions[group.Positions.Count - 1] != position)
                {
                    group.Positions.Add(position);
                }
            }
        }

        return groups.Values.OrderBy(group => group.Key, new KeyOrder(schema)).ToList();
    }

    private static IEnumerable<Value> Items(Value? value) => value switch
    {
        null => [],
        ListValue list => list.Items.Where(item => item is not (NullValue or InvalidValue)),
        _ => [value],
    };
}
