using Corpus.Compiler.Inference;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Analysis;

/// <summary>
/// Infers the schema that a project can declare for its articles. A declared schema rejects the keys that it does not name, so it must also
/// name keys that never have a value, which inference ignores.
/// </summary>
public static class SuggestedSchema
{
    /// <param name="articles">The articles without errors of their own, in the order of their ids.</param>
    public static CorpusSchema Infer(string corpus, CorpusOptions options, IReadOnlyList<ArticleMetadata> articles)
    {
        articles = IgnoredKeys.Without(options, articles);
        var findings = new List<LocatedFinding>();
        var inferred = SchemaInference.Infer(corpus, options, articles, findings);
        if (ValuelessKeys.Find(articles) is not { Count: > 0 } valueless)
        {
            return inferred;
        }

        var completed = SchemaInference.Infer(corpus, options, articles.Select(valueless.WithPlaceholders).ToArray(), findings);
        return inferred with
        {
            Properties = Merge(inferred.Properties, completed.Properties),
            Records = completed.Records
                .Select(record => record with { Properties = Merge(PropertiesOf(inferred, record), record.Properties) })
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<SchemaProperty> PropertiesOf(CorpusSchema inferred, SchemaRecord record) =>
        inferred.Records.FirstOrDefault(same => same.KeyPath == record.KeyPath)?.Properties ?? [];

    /// <summary>
    /// Adds the keys without a value to the inferred properties, as optional texts because nothing else is known of them.
    /// </summary>
    private static EquatableArray<SchemaProperty> Merge(EquatableArray<SchemaProperty> inferred, EquatableArray<SchemaProperty> completed)
    {
        var known = inferred.ToDictionary(property => property.Key, StringComparer.Ordinal);
        return completed
            .Select(property => known.TryGetValue(property.Key, out var same) ? same : OptionalText(property))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static SchemaProperty OptionalText(SchemaProperty property) =>
        new(property.Name, property.Key, property.Spelling, new ScalarType(ScalarKind.String), IsRequired: false);
}
