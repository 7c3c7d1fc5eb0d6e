using Corpora.Testing.Files;
using Corpora.Testing.Options;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Generators.Inputs;
using Microsoft.CodeAnalysis;
using PipelineOptions = Corpus.Generators.Inputs.ProjectOptions;
using ProjectOptions = Corpora.Testing.Options.ProjectOptions;

namespace Corpora.Testing.Packs;

/// <summary>The resources that the build would add to a project: the packs of its corpora. No task runs in a test.</summary>
internal static class ProjectPacks
{
    public static IEnumerable<ResourceDescription> SelectFrom(CorpusProject project, ProjectOptions options)
    {
        var articles = project.Files
            .Select(file => (File: file, Article: ArticleReader.Read(file.Text, options, CancellationToken.None)))
            .Where(pair => pair.Article is { IsExcluded: false })
            .Select(pair => (pair.File, Article: pair.Article!))
            .ToList();
        var projectOptions = PipelineOptions.Read(options);
        var plan = ProjectPlanner.Plan(
            articles.Select(pair => pair.Article.ToArticleInput()), projectOptions.RootNamespace, projectOptions.Values);
        foreach (var corpus in plan.Corpora.Where(corpus => corpus.Options.Storage == CorpusStorage.Packed))
        {
            var rows = articles
                .Where(pair => ReferenceEquals(plan.FindCorpus(pair.Article.File), corpus))
                .OrderBy(pair => pair.Article.File.Id, StringComparer.Ordinal)
                .Select(pair => PackRow.From(pair.Article.File, ReadAgain(pair.File, options)));
            var pack = new MemoryStream();
            PackWriter.Write(pack, rows);
            yield return new ResourceDescription(PackResource.NameOf(corpus.Name), () => new MemoryStream(pack.ToArray()), isPublic: true);
        }
    }

    /// <summary>The generator keeps no body of such an article.</summary>
    private static Document ReadAgain(ProjectFile file, ProjectOptions options) =>
        DocumentReader.Read(file.Text.GetText()?.ToString() ?? "", ArticleReader.OptionsOf(file.Text, options));
}
