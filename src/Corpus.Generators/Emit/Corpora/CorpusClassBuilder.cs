using Corpus.Compiler.Binding;
using Corpus.Compiler.Indexes;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Generators.Emit.Packed;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>What is emitted once for a corpus, from its plan and its articles' rows.</summary>
internal static class CorpusClassBuilder
{
    public static IEnumerable<CorpusClass> SelectFrom(ProjectPlan project, IEnumerable<CorpusRow> rows)
    {
        var byCorpus = rows.ToLookup(row => row.Article.File.Corpus, StringComparer.Ordinal);
        foreach (var plan in project.Corpora)
        {
            // A file that the host lists twice is one article.
            var own = byCorpus[plan.Name]
                .GroupBy(row => row.Article.File.Id, StringComparer.Ordinal)
                .Select(same => same.First())
                .ToArray();
            var articles = CorpusOrder.Sort(plan.Schema, own.Select(row => row.Article));
            yield return new CorpusClass(
                CorpusNames.From(plan),
                articles.Select(article => new CorpusClassArticle(article.File.Id, article.Identifier)).ToEquatableArray(),
                IndexesOf(project, plan, articles),
                Chronology.PeriodsOf(plan.Name, plan.Schema),
                plan.Schema.Taxonomies.Select(taxonomy => new CorpusClassTaxonomy(taxonomy.EnumName, taxonomy.Singular)).ToEquatableArray(),
                plan.Schema.Order.Count > 0,
                plan.Options.Storage == CorpusStorage.Packed ? BuildPacked(project, plan, own, articles) : null);
        }
    }

    private static EquatableArray<CorpusClassIndex> IndexesOf(ProjectPlan project, CorpusPlan plan, IReadOnlyList<BoundArticle> articles)
    {
        var keys = new IndexKeyRenderer(project, plan);
        return IndexBuilder.Build(plan.Schema, articles)
            .Select(columns => new CorpusClassIndex(WithoutKeys(columns), keys.RenderType(columns), keys.Render(columns)))
            .ToEquatableArray();
    }

    private static IndexColumns WithoutKeys(IndexColumns columns) => columns is KeyColumns keys ? keys with { Keys = [] } : columns;

    private static PackedCorpus BuildPacked(
        ProjectPlan project, CorpusPlan plan, IEnumerable<CorpusRow> rows, IReadOnlyList<BoundArticle> inOrder)
    {
        var byId = rows.OrderBy(row => row.Article.File.Id, StringComparer.Ordinal).ToArray();
        var places = new Dictionary<string, int>(byId.Length, StringComparer.Ordinal);
        for (var row = 0; row < byId.Length; row++)
        {
            places[byId[row].Article.File.Id] = row;
        }

        return PackedCorpus.From(
            inOrder.Select(article => places[article.File.Id]).ToEquatableArray(),
            PackColumnsBuilder.Build(plan.Schema, byId.Select(row => row.Cells).ToArray()),
            plan.Schema,
            project.Corpora.Select(corpus => CorpusNames.From(corpus)).ToEquatableArray());
    }
}
