using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Finds the schema that the articles of a corpus imply.</summary>
internal static class SchemaInference
{
    /// <param name="articles">Those without errors of their own, in an order that the articles decide, not the host.</param>
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
            .OrderBy(record => record.Name, StringComparer.Ordinal);
        var enums = taxonomies
            .Select(taxonomy => TaxonomyBuilder.Build(taxonomy, typeNames.Find(taxonomy), findings))
            .OrderBy(taxonomy => taxonomy.EnumName, StringComparer.Ordinal)
            .ToEquatableArray();
        return new(articleProperties, recordTypes.ToEquatableArray(), enums, IndexNamer.Name(corpus, articleProperties, enums));
    }
}
