using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>An <c>AdditionalFiles</c> item that is an article. The generator gets the same metadata from the compiler.</summary>
/// <param name="File">Where the article comes from.</param>
/// <param name="Options">How its file is read.</param>
internal sealed record ArticleItem(ArticleFile File, DocumentOptions Options)
{
    /// <returns><see langword="null"/> if the file belongs to no corpus.</returns>
    public static ArticleItem? From(ITaskItem item, OptionValues project)
    {
        var path = item.GetMetadata("FullPath");
        var options = item.GetOptions();
        return ArticleFile.From(path, options, project) is { } file ? new(file, DocumentOptions.From(path, options, project)) : null;
    }

    /// <summary>The order of the articles in a pack does not depend on their metadata.</summary>
    public ArticleInput ToArticleInput() => new(new ArticleMetadata(File, [], null, HasErrors: false), OptionValues.None);
}
