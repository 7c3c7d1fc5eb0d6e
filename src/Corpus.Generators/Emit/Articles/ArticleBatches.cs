using System.Globalization;
using Corpus.Compiler.Text;

namespace Corpus.Generators.Emit.Articles;

/// <summary>
/// Distributes articles over generated files: one each up to some hundreds, buckets above that, because a file costs the compiler more than
/// the class in it, and adding a file searches the list of all files.
/// </summary>
internal static class ArticleBatches
{
    private const int MostFiles = 256;

    /// <remarks>If a host lists a file twice, only a bucket can see that its two classes are one.</remarks>
    /// <returns>The bucket of an article; <see langword="null"/> if it has a file of its own.</returns>
    public static int? BucketOf(ProjectPlan project, CorpusPlan plan, string id) =>
        plan.Names.Count <= MostFiles && !project.HasFilesListedTwice ? null : (int)(StableHash.Compute(id) % MostFiles);

    /// <summary>The file of a single article.</summary>
    public static ArticleBatch From(ArticleClass article) => new(HintName(article.Names, article.Identifier), new([article]));

    /// <summary>
    /// All buckets of each corpus, including empty ones: the compiler identifies a bucket across runs by its position only.
    /// </summary>
    public static IEnumerable<ArticleBatch> From(IEnumerable<ArticleClass> articles) => articles
        .GroupBy(article => article.Names)
        .OrderBy(corpus => corpus.Key.Corpus, StringComparer.Ordinal)
        .SelectMany(corpus => OfCorpus(corpus.Key, Distinct(corpus).ToLookup(article => article.Bucket)));

    private static IEnumerable<ArticleClass> Distinct(IEnumerable<ArticleClass> articles) =>
        articles.GroupBy(article => article.Identifier, StringComparer.Ordinal).Select(items => items.First());

    private static IEnumerable<ArticleBatch> OfCorpus(CorpusNames names, ILookup<int?, ArticleClass> buckets) =>
        Enumerable.Range(0, MostFiles).Select(bucket => new ArticleBatch(
            HintName(names, bucket.ToString("X2", CultureInfo.InvariantCulture)),
            buckets[bucket].OrderBy(article => article.Identifier, StringComparer.Ordinal).ToEquatableArray()));

    private static string HintName(CorpusNames names, string file) => names.HintNameOfArticles(file);
}

/// <summary>The articles of one generated file. Two are equal if the file is the same.</summary>
internal sealed record ArticleBatch(string HintName, EquatableArray<ArticleClass> Articles);
