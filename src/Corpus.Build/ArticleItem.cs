using Corpus.Compiler.Articles;
using Corpus.Compiler.Planning;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Reads an AdditionalFiles item as the generator does, which gets the same metadata by another way.</summary>
internal static class ArticleItem
{
    public static PlannedArticle ToPlannedArticle(this ITaskItem item, string projectDirectory)
    {
        var path = item.GetMetadata("FullPath");
        var folder = item.GetOption("CorpusFolder")?.TrimStart('/');
        var file = new ArticleFile(
            item.GetOption("Corpus") ?? "",
            item.GetOption("CorpusId") ?? ArticlePaths.Id(path, folder),
            ArticlePaths.RelativeTo(projectDirectory, path, folder),
            path);

        // Which articles a corpus has, and in which order, hangs on no header.
        return new(new ArticleHead(file, [], null, HasErrors: false), new OptionValues());
    }

    public static string? GetOption(this ITaskItem item, string name) => OptionText.Unescape(item.GetMetadata(name));
}
