using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>Reads an AdditionalFiles item as the generator does, which gets the same metadata by another way.</summary>
/// <param name="File">Where the article comes from.</param>
/// <param name="Options">How its file is read.</param>
internal sealed record ArticleItem(ArticleFile File, DocumentOptions Options)
{
    public static ArticleItem From(ITaskItem item, string projectDirectory, OptionValues project)
    {
        var path = item.GetMetadata("FullPath");
        var folder = item.GetOption("CorpusFolder")?.TrimStart('/');
        var file = new ArticleFile(
            item.GetOption("Corpus") ?? "",
            item.GetOption("CorpusId") ?? ArticlePaths.Id(path, folder),
            ArticlePaths.RelativeTo(projectDirectory, path, folder),
            path);
        var options = new OptionValues(Header: item.GetOption("CorpusHeader"), Path: item.GetOption("CorpusPath"));
        return new(file, DocumentOptions.From(path, folder, options, project));
    }

    /// <summary>In which order the articles of a corpus are, hangs on no header.</summary>
    public ArticleInput ToArticleInput() => new(new ArticleMetadata(File, [], null, HasErrors: false), new OptionValues());
}
