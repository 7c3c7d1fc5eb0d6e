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
    /// <summary>The keys of each enum, by the enum's name.</summary>
    private readonly SortedDictionary<string, HashSet<string>> _keysOfEnum = new(StringComparer.Ordinal);

    /// <param name="articles">The articles without errors of their own, in an order that does not depend on the host.</param>
    public CorpusSchema Resolve(IReadOnlyList<ArticleMetadata> articles, ICollection<LocatedFinding> findings)
    {
        var properties = declared.Properties
            .Select(property => property with { Type = Resolve(property.Type, property) })
            .ToEquatableArray();
        var taxonomies = _keysOfEnum
            .Select(entry => TaxonomyBuilder.Build(Observe(entry.Key, entry.Value, articles), entry.Key, findings))
            .ToEquatableArray();
        properties = properties.Select(property => WithDefault(property, taxonomies)).ToEquatableArray();
        return new(properties, declared.Records, taxonomies, IndexNamer.Name(declared.Corpus, properties, taxonomies))
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

        if (!_keysOfEnum.TryGetValue(name, out var keys))
        {
            _keysOfEnum.Add(name, keys = new(StringComparer.Ordinal));
        }

        keys.Add(property.Key);
        return new TaxonomyType(name);
    }

    private bool IsTaxonomy(string name, SchemaProperty property) =>
        name.StartsWith(declared.Corpus, StringComparison.Ordinal)
        && (name == declared.Corpus + EnglishNoun.Singular(property.Name)
            || (name.Length > declared.Corpus.Length && taxonomyKeys.Contains(property.Key)));

    private NamedTaxonomy Observe(string enumName, HashSet<string> keys, IReadOnlyList<ArticleMetadata> articles)
    {
        var labels = new LabelObservation();
        foreach (var article in articles)
        {
            foreach (var entry in article.Entries)
            {
                if (keys.Contains(MetadataKey.Normalize(entry.Key)))
                {
                    labels.Add(entry.Value, article.File);
                }
            }
        }

        return new(enumName, enumName.Substring(declared.Corpus.Length), labels);
    }
}
