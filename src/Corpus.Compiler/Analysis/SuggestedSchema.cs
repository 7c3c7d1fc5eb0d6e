using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Inference;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Analysis;

/// <summary>
/// The schema that articles imply, to be declared by the project. A declared schema refuses the keys that it does not name, so that it must
/// also name those to which no article gives a value; inference never sees them.
/// </summary>
public static class SuggestedSchema
{
    /// <param name="articles">Those without errors of their own, in the order of their ids.</param>
    public static CorpusSchema Infer(string corpus, CorpusOptions options, IReadOnlyList<ArticleMetadata> articles)
    {
        var findings = new List<LocatedFinding>();
        var inferred = SchemaInference.Infer(corpus, options, articles, findings);
        if (ValuelessKeys.Find(articles) is not { Count: > 0 } silent)
        {
            return inferred;
        }

        var voiced = SchemaInference.Infer(corpus, options, articles.Select(silent.WithPlaceholders).ToArray(), findings);
        return inferred with
        {
            Properties = Merge(inferred.Properties, voiced.Properties),
            Records = voiced.Records
                .Select(record => record with { Properties = Merge(PropertiesOf(inferred, record), record.Properties) })
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<SchemaProperty> PropertiesOf(CorpusSchema inferred, SchemaRecord record) =>
        inferred.Records.FirstOrDefault(same => same.KeyPath == record.KeyPath)?.Properties ?? [];

    /// <summary>What was inferred, and of the voiced keys an optional text: nothing says what else they could be.</summary>
    private static EquatableArray<SchemaProperty> Merge(EquatableArray<SchemaProperty> inferred, EquatableArray<SchemaProperty> voiced)
    {
        var known = inferred.ToDictionary(property => property.Key, StringComparer.Ordinal);
        return voiced
            .Select(property => known.TryGetValue(property.Key, out var same) ? same : OptionalText(property))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static SchemaProperty OptionalText(SchemaProperty property) =>
        new(property.Name, property.Key, property.Spelling, new ScalarType(ScalarKind.String), IsRequired: false);
}
