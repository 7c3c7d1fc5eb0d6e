using Corpora.Testing.Files;
using Corpora.Testing.Options;
using Corpus.Compiler.Articles;
using Corpus.Compiler.Images;
using Corpus.Compiler.Planning;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using PipelineOptions = Corpus.Generators.Pipeline.ProjectOptions;
using ProjectOptions = Corpora.Testing.Options.ProjectOptions;

namespace Corpora.Testing.Images;

/// <summary>The resources that the build would add to a project: the images of its corpora. No task runs in a test.</summary>
internal static class ProjectImages
{
    public static IEnumerable<ResourceDescription> Of(CorpusProject project, ProjectOptions options)
    {
        var articles = project.Files
            .Select(file => (File: file, Article: ArticleReader.Read(file.Text, options, CancellationToken.None)))
            .Where(pair => pair.Article is { IsLeftOut: false })
            .Select(pair => (pair.File, Article: pair.Article!))
            .ToList();
        var projectOptions = PipelineOptions.Read(options);
        var plan = ProjectPlanner.Plan(
            articles.Select(pair => pair.Article.ToPlannedArticle()), projectOptions.RootNamespace, projectOptions.Values);
        foreach (var corpus in plan.Corpora.Where(corpus => corpus.Options.Storage == CorpusStorage.Image))
        {
            var rows = articles
                .Where(pair => ReferenceEquals(plan.FindCorpus(pair.Article.File), corpus))
                .OrderBy(pair => pair.Article.File.Id, StringComparer.Ordinal)
                .Select(pair => ImageRow.Of(pair.Article.File, ReadAgain(pair.File, options)));
            var image = new MemoryStream();
            ImageWriter.Write(image, rows);
            yield return new ResourceDescription(ImageResource.NameOf(corpus.Name), () => new MemoryStream(image.ToArray()), isPublic: true);
        }
    }

    /// <summary>The generator keeps no body of such an article.</summary>
    private static Document ReadAgain(ProjectFile file, ProjectOptions options) =>
        DocumentReader.Read(file.Text.GetText()?.ToString() ?? "", ArticleReader.OptionsOf(file.Text, options));
}
