using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Schema.Declared;

namespace Corpus.Compiler.Planning;

/// <summary>A corpus before it has a schema: its options and its articles.</summary>
/// <param name="Heads">In ordinal order of the ids, no two with one id.</param>
internal sealed record CorpusArticles(string Name, CorpusOptions Options, IReadOnlyList<ArticleMetadata> Heads)
{
    /// <param name="articles">In an order that does not hang on the host's.</param>
    /// <param name="schemas">A corpus that only a schema speaks of is an empty one.</param>
    /// <returns>In ordinal order of their names.</returns>
    public static IReadOnlyList<CorpusArticles> SelectFrom(
        IEnumerable<ArticleInput> articles,
        EquatableArray<DeclaredSchema> schemas,
        OptionReader reader,
        ICollection<string> refused,
        ICollection<LocatedFinding> findings)
    {
        var byCorpus = articles.ToLookup(article => article.Head.File.Corpus, StringComparer.Ordinal);
        return byCorpus
            .Select(corpus => corpus.Key)
            .Union(schemas.Select(schema => schema.Corpus), StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                var own = byCorpus[name].ToArray();
                var options = reader.Read(name, own, findings);
                return new CorpusArticles(name, options, FileConflicts.RemoveDuplicateIds(own.Select(article => article.Head).ToArray(), refused, findings));
            })
            .ToArray();
    }
}
