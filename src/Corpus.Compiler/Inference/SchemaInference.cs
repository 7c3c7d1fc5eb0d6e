using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Inference;

/// <summary>Infers the schema of a corpus from its articles.</summary>
internal static class SchemaInference
{
    /// <param name="articles">The articles without errors of their own, in an order that does not depend on the host.</param>
    public static CorpusSchema Infer(
        string corpus,
        CorpusOptions options,
        IReadOnlyList<ArticleMetadata> articles,
        ICollection<LocatedFinding> findings)
    {
        var taxonomyKeys = WellKnownKeys.Taxonomies(options.Taxonomies);
        var observation = CorpusObservation.From(articles, taxonomyKeys);
        RareKeys.Report(observation, articles, findings);
        var taxonomyOfKey = TaxonomyNames.From(observation, taxonomyKeys);
        var taxonomies = taxonomyOfKey.Values.Distinct().OrderBy(taxonomy => taxonomy.Key, StringComparer.Ordinal).ToArray();
        var records = RecordNode.FindAll(corpus, observation.Header, taxonomyKeys);
        var typeNames = TypeNamer.Name(corpus, taxonomies, records);

        var articleProperties = new ArticleProperties(corpus, typeNames, findings).Build(observation, taxonomyOfKey);
        var recordTypes = records
            .Select(record => RecordBuilder.Build(record, typeNames, findings))
            .OrderBy(record => record.Type.Name, StringComparer.Ordinal);
        var enums = taxonomies
            .Select(taxonomy => TaxonomyBuilder.Build(taxonomy, typeNames.Find(taxonomy), findings))
            .OrderBy(taxonomy => taxonomy.EnumName, StringComparer.Ordinal)
            .ToEquatableArray();
        return new(articleProperties, recordTypes.ToEquatableArray(), enums, IndexNamer.Name(corpus, articleProperties, enums))
        {
            DateProperty = DateProperty.Find(
                articleProperties,
                property => observation.Header.Keys.First(key => key.Key == property.Key).Mappings,
                observation.Articles),
        };
    }
}

/// <summary>Builds the properties of the article class.</summary>
internal sealed class ArticleProperties(string corpus, SchemaTypeNames typeNames, ICollection<LocatedFinding> findings)
{
    private const string TitleName = "Title";

    /// <param name="taxonomyOfKey">The taxonomies by their keys.</param>
    public EquatableArray<SchemaProperty> Build(CorpusObservation observation, IReadOnlyDictionary<string, NamedTaxonomy> taxonomyOfKey)
    {
        PropertyType? TaxonomyTypeOf(KeyObservation key)
        {
            if (!taxonomyOfKey.TryGetValue(key.Key, out var taxonomy))
            {
                return null;
            }

            var label = new TaxonomyType(typeNames.Find(taxonomy));
            return key.Values.IsList || IsPlural(key.Spelling) ? new ListType(label, HasNulls: key.Values.HasNulls) : label;
        }

        var reserved = new ReservedNames()
            .AddArticleMembers()
            .AddObjectMembers()
            .Add(GeneratedNames.Article(corpus), "the class that contains it");
        var properties = PropertyBuilder.Build(
            observation.Header.Keys.Where(key => key.Key != WellKnownKeys.Title).ToArray(),
            observation.Articles,
            parentPath: "",
            reserved,
            typeNames,
            TaxonomyTypeOf,
            findings);
        return properties.Concat(TitleOf(observation)).OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Whether the key is a plural. Then its value is a list, even while every article has a single label.</summary>
    private static bool IsPlural(string spelling) => EnglishNoun.Singular(spelling) != spelling;

    private static IEnumerable<SchemaProperty> TitleOf(CorpusObservation observation)
    {
        if (observation.TitledArticles == 0)
        {
            return [];
        }

        var spelling = observation.Header.Keys.FirstOrDefault(key => key.Key == WellKnownKeys.Title)?.Spelling ?? WellKnownKeys.Title;
        return
        [
            new(
                TitleName,
                WellKnownKeys.Title,
                spelling,
                new ScalarType(ScalarKind.String),
                IsRequired: observation.TitledArticles == observation.Articles,
                IsInherited: true),
        ];
    }
}
