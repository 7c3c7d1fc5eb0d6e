using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Inference;

/// <summary>Makes a declared schema one that articles can be read by: what is generated for it now has a shape.</summary>
/// <remarks>
/// A type that the project does not have is an enum of this corpus, when it is named for the corpus and the property or is that of a key that
/// is a taxonomy anyway; or it is the inferred class of another corpus. Anything else is a type that nobody makes, which is the compiler's to
/// report (CS0246).
/// </remarks>
/// <param name="inferredClasses">The classes of corpora without a declared schema, by their simple names.</param>
internal sealed class SchemaResolver(DeclaredSchema declared, HashSet<string> taxonomyKeys, IReadOnlyDictionary<string, ReferenceType> inferredClasses)
{
    /// <summary>The keys whose labels make an enum, by the enum's name.</summary>
    private readonly SortedDictionary<string, HashSet<string>> _keysOfEnum = new(StringComparer.Ordinal);

    /// <param name="articles">Those without errors of their own, in an order that the articles decide, not the host.</param>
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
        };
    }

    private PropertyType Resolve(PropertyType type, SchemaProperty property) => type switch
    {
        UnresolvedType unresolved => ResolveName(unresolved.Name, property),
        ListType list => list with { Element = Resolve(list.Element, property) },
        DictionaryType dictionary => dictionary with { Value = Resolve(dictionary.Value, property) },
        _ => type,
    };

    /// <summary>A default that is a member of a generated enum has a number only now.</summary>
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
            return new UnfillableType(name, IsReference: true);
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
        && (name == declared.Corpus + EnglishNoun.Singular(property.Name) || (name.Length > declared.Corpus.Length && taxonomyKeys.Contains(property.Key)));

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
