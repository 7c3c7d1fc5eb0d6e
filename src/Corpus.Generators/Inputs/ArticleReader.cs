using System.Runtime.CompilerServices;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>From the compiler's view of an additional file to a <see cref="SourceArticle"/>.</summary>
internal static class ArticleReader
{
    /// <summary>The generator and the analyzer see the same <see cref="SourceText"/>: whoever comes first reads it, for both.</summary>
    private static readonly ConditionalWeakTable<SourceText, ReadText> Whole = new();

    /// <summary>Of an article that is a row of a pack no body is kept: ten thousand of them are half of the compiler's memory.</summary>
    private static readonly ConditionalWeakTable<SourceText, ReadText> WithoutBody = new();

    /// <returns><see langword="null"/> when the file belongs to no corpus.</returns>
    public static SourceArticle? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var options = provider.GetOptions(file);
        if (options.GetMetadata(OptionNames.Corpus) is not { } corpus)
        {
            return null;
        }

        var folder = FolderOf(options);
        var projectFolder = provider.GlobalOptions.GetProperty(OptionNames.CorpusProjectDirectory);
        var articleFile = new ArticleFile(
            corpus,
            options.GetMetadata(OptionNames.CorpusId) ?? ArticlePaths.Id(file.Path, folder),
            ArticlePaths.RelativeTo(projectFolder, file.Path, folder),
            file.Path);
        var values = ValuesOf(options);
        var project = ProjectOptions.ReadOfFiles(provider);
        var isPacked = StorageOption.IsPacked(values, project);
        var read = ReadDocument(file, DocumentOptions.From(file.Path, folder, values, project), isPacked, cancellationToken);
        return new(articleFile, values, read.Document, isPacked ? PackFingerprint.Compute(PackRow.From(articleFile, read.Document), read.Body) : null);
    }

    /// <summary>What the project says of how a file is to be read.</summary>
    public static DocumentOptions OptionsOf(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        return DocumentOptions.From(file.Path, FolderOf(options), ValuesOf(options), ProjectOptions.ReadOfFiles(provider));
    }

    private static string? FolderOf(AnalyzerConfigOptions options) => options.GetMetadata(OptionNames.CorpusFolder)?.TrimStart('/');

    private static OptionValues ValuesOf(AnalyzerConfigOptions options) => new(
        options.GetMetadata(OptionNames.CorpusNamespace),
        options.GetMetadata(OptionNames.CorpusAccessibility),
        options.GetMetadata(OptionNames.CorpusTaxonomies),
        options.GetMetadata(OptionNames.CorpusStorage),
        Header: options.GetMetadata(OptionNames.CorpusHeader),
        Path: options.GetMetadata(OptionNames.CorpusPath),
        UnknownKeys: options.GetMetadata(OptionNames.CorpusUnknownKeys));

    private static ReadText ReadDocument(AdditionalText file, DocumentOptions options, bool isPacked, CancellationToken cancellationToken)
    {
        try
        {
            return file.GetText(cancellationToken) is { } text
                ? ReadOnce(text, options, isPacked)
                : Failed(options, new Finding(Rules.NotUnicode, SourceSpan.FileStart, "The file can't be read"));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var name = ArticlePaths.Id(file.Path, folderInCorpus: null);
            return Failed(options, Faults.In(name, exception));
        }
    }

    private static ReadText ReadOnce(SourceText text, DocumentOptions options, bool isPacked)
    {
        var known = isPacked ? WithoutBody : Whole;
        if (known.TryGetValue(text, out var read) && read.Options != options)
        {
            // The project was edited, and says something else of the file.
            known.Remove(text);
        }

        read = known.GetValue(text, _ => Read(text, options, isPacked));
        return read.Options == options ? read : Read(text, options, isPacked);
    }

    private static ReadText Read(SourceText text, DocumentOptions options, bool isPacked)
    {
        var content = text.ToString();
        if (Unicode.FindFault(content, text) is { } fault)
        {
            return Failed(options, fault);
        }

        var document = DocumentReader.Read(content, options);
        return isPacked
            ? new(options, document with { Body = new("", document.Body.WordCount, "") }, PackFingerprint.ComputeBody(document.Body.Text))
            : new(options, document, 0);
    }

    private static ReadText Failed(DocumentOptions options, Finding finding) => new(options, new([], null, Body.Empty, new([finding])), 0);

    /// <param name="Body">What a body that is not kept adds to its article's fingerprint.</param>
    private sealed record ReadText(DocumentOptions Options, Document Document, ulong Body);
}
