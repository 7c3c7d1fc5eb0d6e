using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Inference;

/// <summary>Completes a declared schema with the types that are generated for it, so that articles can be bound.</summary>
/// <remarks>
/// A type that the project does not declare is either the inferred class of another corpus or an enum of this one: its name consists of the
/// names of corpus and property, or its key is a taxonomy anyway. Any other type does not exist, which the compiler reports (CS0246).
/// </remarks>
/// <param name="inferredClasses">The article classes of corpora without a declared schema, by their simple names.</param>
internal sealed class SchemaResolver(
    DeclaredSchema declared, HashSet<string> taxonomyKeys, IReadOnlyDictionary<string, ReferenceType> inferredClasses)
{
    /// <summary>The enums to generate, by name, with the labels that the articles have.</summary>
    private readonly SortedDictionary<string, LabelObservation> _enums = new(StringComparer.Ordinal);

    /// <param name="articles">The articles without errors of their own, in an order that does not depend on the host.</param>
    public CorpusSchema Resolve(IReadOnlyList<ArticleMetadata> articles, ICollection<LocatedFinding> findings)
    {
        var properties = Resolve(declared.Properties);
        var records = declared.Records.Select(record => record with { Properties = Resolve(record.Properties) }).ToEquatableArray();
        if (_enums.Count > 0)
        {
            new LabelCollector(records, _enums).Collect(properties, articles);
        }

        var taxonomies = _enums
            .Select(entry => TaxonomyBuilder.Build(
                new(entry.Key, entry.Key.Substring(declared.Corpus.Length), entry.Value), entry.Key, findings))
            .ToEquatableArray();
        properties = WithDefaults(properties, taxonomies);
        records = records.Select(record => record with { Properties = WithDefaults(record.Properties, taxonomies) }).ToEquatableArray();
        return new(properties, records, taxonomies, IndexNamer.Name(declared.Corpus, properties, taxonomies))
        {
            Class = declared.Class,
            Enums = declared.Enums,
            Order = declared.Order,
            IgnoredKeys = declared.IgnoredKeys,
            DateProperty = DateProperty.Find(
                properties, property => articles.Count(article => HasValue(article, property)), articles.Count),
        };
    }

    private static bool HasValue(ArticleMetadata article, SchemaProperty property) =>
        article.Entries.Any(entry => entry.Value is not HeaderNull && MetadataKey.Normalize(entry.Key) == property.Key);

    private EquatableArray<SchemaProperty> Resolve(EquatableArray<SchemaProperty> properties) =>
        properties.Select(property => property with { Type = Resolve(property.Type, property) }).ToEquatableArray();

    private static EquatableArray<SchemaProperty> WithDefaults(
        EquatableArray<SchemaProperty> properties, EquatableArray<Taxonomy> taxonomies) =>
        properties.Select(property => WithDefault(property, taxonomies)).ToEquatableArray();

    private PropertyType Resolve(PropertyType type, SchemaProperty property) => type switch
    {
        UnresolvedType unresolved => ResolveName(unresolved.Name, property),
        ListType list => list with { Element = Resolve(list.Element, property) },
        DictionaryType dictionary => dictionary with { Value = Resolve(dictionary.Value, property) },
        _ => type,
    };

    /// <summary>Resolves a default that is a member of a generated enum: its number is known only now.</summary>
    private static SchemaProperty WithDefault(SchemaProperty property, EquatableArray<Taxonomy> taxonomies)
    {
        if (property.Default is not UnresolvedMember unresolved)
        {
            return property;
        }

        var members = property.Type is TaxonomyType type ? taxonomies.First(taxonomy => taxonomy.EnumName == type.EnumName).Members : [];
        for (var member = 0; member < members.Count; member++)
        {
            if (members[member].Name == unresolved.Name)
            {
                return property with { Default = new LabelValue(((TaxonomyType)property.Type).EnumName, member) };
            }
        }

        return property with { Default = null };
    }

    private PropertyType ResolveName(string name, SchemaProperty property)
    {
        if (inferredClasses.TryGetValue(name, out var reference))
        {
            return reference;
        }

        if (!IsTaxonomy(name, property))
        {
            return new UnfillableType(new TypeRef("", name, name), IsReference: true);
        }

        if (!_enums.ContainsKey(name))
        {
            _enums.Add(name, new());
        }

        return new TaxonomyType(name);
    }

    private bool IsTaxonomy(string name, SchemaProperty property) =>
        name.StartsWith(declared.Corpus, StringComparison.Ordinal)
        && (name == declared.Corpus + EnglishNoun.Singular(property.Name)
            || (name.Length > declared.Corpus.Length && taxonomyKeys.Contains(property.Key)));
}

/// <summary>Collects the labels of generated enums from the values of articles, by the types of a declared schema.</summary>
/// <param name="records">The records of the schema.</param>
/// <param name="enums">Gets the labels of each enum.</param>
internal sealed class LabelCollector(EquatableArray<SchemaRecord> records, IReadOnlyDictionary<string, LabelObservation> enums)
{
    private readonly Dictionary<TypeRef, Dictionary<string, PropertyType>> _records =
        records.ToDictionary(record => record.Type, record => TypesByKey(record.Properties));

    public void Collect(EquatableArray<SchemaProperty> properties, IReadOnlyList<ArticleMetadata> articles)
    {
        var types = TypesByKey(properties);
        foreach (var article in articles)
        {
            Collect(types, article.Entries, article.File);
        }
    }

    private void Collect(Dictionary<string, PropertyType> types, EquatableArray<HeaderEntry> entries, ArticleFile file)
    {
        foreach (var entry in entries)
        {
            if (types.TryGetValue(MetadataKey.Normalize(entry.Key), out var type))
            {
                Collect(type, entry.Value, file);
                if ((type is ListType list ? list.Element : type) is TaxonomyType taxonomy)
                {
                    enums[taxonomy.EnumName].AddIfLikeList(entry, file);
                }
            }
        }
    }

    /// <summary>Ignores values of another shape than the type: they are errors of their articles, which binding reports.</summary>
    private void Collect(PropertyType type, HeaderValue value, ArticleFile file)
    {
        switch (type, value)
        {
            case (TaxonomyType taxonomy, HeaderScalar label):
                enums[taxonomy.EnumName].AddLabel(label, file);
                break;
            case (ListType list, HeaderList items):
                foreach (var item in items.Items)
                {
                    Collect(list.Element, item, file);
                }

                break;
            case (ListType list, _):
                Collect(list.Element, value, file);
                break;
            case (DictionaryType dictionary, HeaderMapping mapping):
                foreach (var entry in mapping.Entries)
                {
                    Collect(dictionary.Value, entry.Value, file);
                }

                break;
            case (RecordType record, HeaderMapping mapping):
                Collect(_records[record.Type], mapping.Entries, file);
                break;
        }
    }

    private static Dictionary<string, PropertyType> TypesByKey(EquatableArray<SchemaProperty> properties)
    {
        var types = new Dictionary<string, PropertyType>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            types[property.Key] = property.Type;
        }

        return types;
    }
}
