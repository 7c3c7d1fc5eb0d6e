using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Makes the properties of a corpus' article class.</summary>
internal sealed class ArticleProperties(string corpus, SchemaTypeNames typeNames, ICollection<LocatedFinding> findings)
{
    private const string TitleName = "Title";

    /// <param name="taxonomyOfKey">The taxonomies by the keys that hold their labels.</param>
    public EquatableArray<SchemaProperty> Build(CorpusObservation observation, IReadOnlyDictionary<string, NamedTaxonomy> taxonomyOfKey)
    {
        PropertyType? TaxonomyTypeOf(KeyObservation key)
        {
            if (!taxonomyOfKey.TryGetValue(key.Key, out var taxonomy))
            {
                return null;
            }

            var label = new TaxonomyType(typeNames.Find(taxonomy));
            return key.Values.IsList || IsPlural(key.Spelling) ? new ListType(label) : label;
        }

        var reserved = new ReservedNames()
            .AddArticleMembers()
            .AddObjectMembers()
            .Add(GeneratedNames.Article(corpus), "the class that would hold it");
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

    /// <summary>A key that speaks of several holds a list, also while every article has but one.</summary>
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
