using System.Runtime.CompilerServices;
using Corpus.Compiler.Articles;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Images;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Pipeline;

/// <summary>From the compiler's view of an additional file to a <see cref="ParsedArticle"/>.</summary>
internal static class ArticleReader
{
    /// <summary>
    /// The generator and the analyzer see the same <see cref="SourceText"/>: whoever comes first reads it, for both. Whether it is
    /// Markdown hangs on the file's name, and a text object belongs to one file.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceText, ReadText> Whole = new();

    /// <summary>Of an article that is a row of an image no body is kept: ten thousand of them are half of the compiler's memory.</summary>
    private static readonly ConditionalWeakTable<SourceText, ReadText> WithoutBody = new();

    /// <returns><see langword="null"/> when the file belongs to no corpus.</returns>
    public static ParsedArticle? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(file);
        if (options.GetMetadata(OptionNames.Corpus) is not { } corpus)
        {
            return null;
        }

        var folder = options.GetMetadata(OptionNames.CorpusFolder)?.TrimStart('/');
        var projectFolder = provider.GlobalOptions.GetProperty(OptionNames.CorpusProjectDirectory);
        var articleFile = new ArticleFile(
            corpus,
            options.GetMetadata(OptionNames.CorpusId) ?? ArticlePaths.Id(file.Path, folder),
            ArticlePaths.RelativeTo(projectFolder, file.Path, folder),
            file.Path);
        var values = new OptionValues(
            options.GetMetadata(OptionNames.CorpusNamespace),
            options.GetMetadata(OptionNames.CorpusAccessibility),
            options.GetMetadata(OptionNames.CorpusTaxonomies),
            options.GetMetadata(OptionNames.CorpusStorage),
            UnknownKeys: options.GetMetadata(OptionNames.CorpusUnknownKeys));
        var isImage = StorageOption.IsImage(values, new(Storage: provider.GlobalOptions.GetProperty(OptionNames.CorpusStorage)));
        var (document, body) = ReadDocument(file, isImage, cancellationToken);
        return new(articleFile, values, document, isImage ? ImageFingerprint.Of(ImageRow.Of(articleFile, document), body) : null);
    }

    private static ReadText ReadDocument(AdditionalText file, bool isImage, CancellationToken cancellationToken)
    {
        try
        {
            if (file.GetText(cancellationToken) is not { } text)
            {
                return Failed(new Finding(Rules.NotUnicode, SourceSpan.FileStart, "The file can't be read"));
            }

            var known = isImage ? WithoutBody : Whole;
            return known.TryGetValue(text, out var read)
                ? read
                : known.GetValue(text, _ => Read(text, ArticlePaths.IsMarkdown(file.Path), isImage));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var name = ArticlePaths.Id(file.Path, folderInCorpus: null);
            return Failed(Faults.In(name, exception));
        }
    }

    private static ReadText Read(SourceText text, bool isMarkdown, bool isImage)
    {
        var content = text.ToString();
        if (Unicode.FindFault(content, text) is { } fault)
        {
            return Failed(fault);
        }

        var document = DocumentReader.Read(content, isMarkdown);
        return isImage
            ? new(document with { Body = new("", document.Body.WordCount, "") }, ImageFingerprint.OfBody(document.Body.Text))
            : new(document, 0);
    }

    private static ReadText Failed(Finding finding) => new(new([], null, Body.Empty, new([finding])), 0);

    /// <param name="Body">What a body that is not kept adds to its article's fingerprint.</param>
    private sealed record ReadText(Document Document, ulong Body);
}
