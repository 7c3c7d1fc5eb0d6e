using System.Text;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Build;

/// <summary>Reads an article's file as the C# compiler does (Roslyn, SourceText.From), but for files that are not Unicode: those it refuses.</summary>
internal static class ArticleFiles
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArticleException">The file is no article. The generator says so, too.</exception>
    public static Document Read(ArticleItem article)
    {
        var document = TryRead(article, out var fault);
        var error = document is null
            ? new Finding(Rules.NotUnicode, SourceSpan.FileStart, fault!)
            : document.Findings.FirstOrDefault(finding => finding.Rule.Severity == Severity.Error);
        return error is null ? document! : throw new ArticleException(new(article.File.FilePath, error));
    }

    /// <returns><see langword="null"/> when the file holds no text, and why.</returns>
    public static Document? TryRead(ArticleItem article, out string? fault)
    {
        var text = Decode(article.File.FilePath, out fault);
        return text is null ? null : DocumentReader.Read(text, article.Options);
    }

    private static string? Decode(string path, out string? fault)
    {
        fault = null;
        try
        {
            // A mark at the beginning chooses another decoder, as it does in the compiler.
            using var reader = new StreamReader(new MemoryStream(File.ReadAllBytes(path)), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            fault = "The file is no UTF-8";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = "The file can't be read";
        }

        return null;
    }
}
