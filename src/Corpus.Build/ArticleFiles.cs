using Corpus.Compiler;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Build;

/// <summary>Reads the file of an article.</summary>
internal static class ArticleFiles
{
    /// <exception cref="ArticleException">The article has an error, which the generator also reports.</exception>
    public static Document Read(ArticleItem article)
    {
        var document = TryRead(article, out var fault);
        var error = fault ?? document!.Findings.FirstOrDefault(finding => finding.Rule.Severity == Severity.Error);
        return error is null ? document! : throw new ArticleException(new(article.File.FilePath, error));
    }

    /// <returns><see langword="null"/> if the file has no text, which is the fault.</returns>
    public static Document? TryRead(ArticleItem article, out Finding? fault)
    {
        try
        {
            return ArticleDecoder.Decode(File.ReadAllBytes(article.File.FilePath), out fault) is { } text
                ? ProjectCompiler.Read(text, article.Options)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = new Finding(Rules.NotUnicode, SourceSpan.FileStart, "The file cannot be read");
            return null;
        }
    }
}
