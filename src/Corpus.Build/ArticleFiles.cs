using System.Text;
using Corpus.Compiler.Articles;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Text;

namespace Corpus.Build;

/// <summary>Reads an article's file as the C# compiler does (Roslyn, SourceText.From), but for files that are not Unicode: those it refuses.</summary>
internal static class ArticleFiles
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArticleException">The file is no article. The generator says so, too.</exception>
    public static Document Read(ArticleFile file, DocumentOptions options)
    {
        var document = DocumentReader.Read(Decode(file), options);
        return document.Findings.FirstOrDefault(finding => finding.Rule.Severity == Severity.Error) is { } error
            ? throw new ArticleException(new(file.FilePath, error))
            : document;
    }

    private static string Decode(ArticleFile file)
    {
        try
        {
            // A mark at the beginning chooses another decoder, as it does in the compiler.
            using var reader = new StreamReader(new MemoryStream(File.ReadAllBytes(file.FilePath)), StrictUtf8, detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw NotUnicode(file, "The file is no UTF-8");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw NotUnicode(file, "The file can't be read");
        }
    }

    private static ArticleException NotUnicode(ArticleFile file, string what) =>
        new(new(file.FilePath, new Finding(Rules.NotUnicode, SourceSpan.FileStart, what)));
}
