using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Analysis;

/// <summary>A required property that some articles have and others lack: the schema may require too much.</summary>
/// <param name="Missing">The number of articles that lack it.</param>
/// <param name="First">The path of the first article that lacks it.</param>
public sealed record RequiredKey(SchemaProperty Property, int Missing, string First)
{
    /// <param name="articles">The articles without errors of their own, in the order of their ids.</param>
    public static IEnumerable<RequiredKey> FindLacking(CorpusPlan plan, IReadOnlyList<ArticleMetadata> articles)
    {
        foreach (var property in plan.Schema.Properties.Where(property => property is { IsRequired: true, Reverse: null }))
        {
            var missing = articles.Where(article => !Has(article, property)).ToArray();
            if (missing.Length > 0 && missing.Length < articles.Count)
            {
                yield return new(property, missing.Length, missing[0].File.Path);
            }
        }
    }

    private static bool Has(ArticleMetadata article, SchemaProperty property) =>
        (property.IsInherited && article.Heading is not null)
        || article.Entries.Any(entry =>
            MetadataKey.Normalize(entry.Key) == property.Key && (property.IsNullable || entry.Value is not HeaderNull));
}
