using Corpora.Testing.Files;
using Corpus.Compiler;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Reading;
using Corpus.Generators.Inputs;
using Microsoft.CodeAnalysis;

namespace Corpora.Testing;

/// <summary>Creates the packs of a project's corpora. In a build, an MSBuild task creates them and adds them as resources.</summary>
internal static class ProjectPacks
{
    public static IEnumerable<ResourceDescription> SelectFrom(CorpusProject project, InMemoryOptionsProvider options)
    {
        var articles = project.Files
            .Select(file => (File: file, Article: ArticleReader.Read(file.Text, options, CancellationToken.None)))
            .Where(pair => pair.Article is { IsExcluded: false })
            .Select(pair => (pair.File, Article: pair.Article!))
            .ToList();
        var plan = ProjectCompiler.Plan(articles.Select(pair => pair.Article.ToArticleInput()), ProjectOptions.Read(options));
        foreach (var corpus in plan.Corpora.Where(corpus => corpus.Options.Storage == CorpusStorage.Packed))
        {
            var rows = articles
                .Where(pair => ReferenceEquals(plan.FindCorpus(pair.Article.File), corpus))
                .OrderBy(pair => pair.Article.File.Id, StringComparer.Ordinal)
                .Select(pair => PackRow.From(
                    pair.Article.File,
                    ReadWithBody(pair.File, options).Resolve(corpus.HasFieldHeader(pair.Article.File.Id))));
            var pack = new MemoryStream();
            ProjectCompiler.Pack(pack, rows);
            yield return new ResourceDescription(PackResource.NameOf(corpus.Name), () => new MemoryStream(pack.ToArray()), isPublic: true);
        }
    }

    /// <summary>Reads an article with its body, which the generator does not keep for a packed article.</summary>
    private static Document ReadWithBody(ProjectFile file, InMemoryOptionsProvider options) =>
        ProjectCompiler.Read(file.Text.GetText()?.ToString() ?? "", ArticleReader.OptionsOf(file.Text, options));
}
