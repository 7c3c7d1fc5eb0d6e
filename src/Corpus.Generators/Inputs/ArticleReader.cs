using System.Runtime.CompilerServices;
using Corpus.Compiler;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>Reads an additional file of the compiler as a <see cref="SourceArticle"/>.</summary>
internal static class ArticleReader
{
    /// <summary>The generator and the analyzers see the same <see cref="SourceText"/>, which is read once for all of them.</summary>
    private static readonly ConditionalWeakTable<SourceText, ReadText> WithBody = new();

    /// <summary>The body of a packed article is not kept: ten thousand bodies are half of the compiler's memory.</summary>
    private static readonly ConditionalWeakTable<SourceText, ReadText> WithoutBody = new();

    /// <returns><see langword="null"/> if the file belongs to no corpus.</returns>
    public static SourceArticle? Read(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        if (!ProjectOptions.IsArticle(provider, file))
        {
            return null;
        }

        var options = ProjectOptions.Read(provider, file);
        var project = ProjectOptions.Read(provider);
        if (ArticleFile.From(file.Path, options, project) is not { } article)
        {
            return null;
        }

        var isPacked = OptionValues.Parse(OptionTable.Storage, options, project) == CorpusStorage.Packed;
        var read = ReadDocument(file, article, DocumentOptions.From(file.Path, options, project), isPacked, cancellationToken);
        return new(
            article,
            options,
            read.Document,
            isPacked ? ArticleFingerprint.From(article, read.Document, read.Body, read.FieldsBody) : null);
    }

    /// <summary>The options by which a file is read.</summary>
    public static DocumentOptions OptionsOf(AdditionalText file, AnalyzerConfigOptionsProvider provider)
        => DocumentOptions.From(file.Path, ProjectOptions.Read(provider, file), ProjectOptions.Read(provider));

    private static ReadText ReadDocument(
        AdditionalText file, ArticleFile article, DocumentOptions options, bool isPacked, CancellationToken cancellationToken)
    {
        try
        {
            return file.GetText(cancellationToken) is { } text
                ? ReadOnce(text, options, isPacked)
                : Failed(options, ArticleDecoder.Unreadable);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(options, Faults.In(article.Path, exception));
        }
    }

    private static ReadText ReadOnce(SourceText text, DocumentOptions options, bool isPacked)
    {
        var known = isPacked ? WithoutBody : WithBody;
        if (known.TryGetValue(text, out var read) && read.Options != options)
        {
            // An edit of the project changed the options of the file.
            known.Remove(text);
        }

        read = known.GetValue(text, _ => Read(text, options, isPacked));
        return read.Options == options ? read : Read(text, options, isPacked);
    }

    private static ReadText Read(SourceText text, DocumentOptions options, bool isPacked)
    {
        var content = text.ToString();
        if (FindDecodingFault(content, text) is { } fault)
        {
            return Failed(options, fault);
        }

        var document = ProjectCompiler.Read(content, options);
        return isPacked
            ? new(
                options,
                document with
                {
                    Body = WithoutText(document.Body),
                    Fields = document.Fields is { } fields ? fields with { Body = WithoutText(fields.Body) } : null,
                },
                PackFingerprint.ComputeBody(document.Body.Text),
                PackFingerprint.ComputeBody(document.Fields?.Body.Text ?? ""))
            : new(options, document, 0, 0);
    }

    private static Body WithoutText(Body body) => new("", body.WordCount, "");

    /// <summary>The checksum of a text is that of the bytes of its file.</summary>
    private static Finding? FindDecodingFault(string content, SourceText text) => ArticleDecoder.FindFault(
        content,
        text.Encoding,
        encoding => SourceText.From(content, encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum()));

    private static ReadText Failed(DocumentOptions options, Finding finding) =>
        new(options, new([], null, Body.Empty, new([finding])), 0, 0);

    /// <param name="Body">The contribution of the body to the fingerprint of its article, if the body is not kept.</param>
    /// <param name="FieldsBody">The same for the body after <see cref="Document.Fields"/>.</param>
    private sealed record ReadText(DocumentOptions Options, Document Document, ulong Body, ulong FieldsBody);
}

/// <summary>
/// An article file, read. Two are equal if the file, its options and its content are the same. Besides the article class, it is the only
/// model with a body; a packed article has none here either.
/// </summary>
/// <param name="Fingerprint">The fingerprint of a packed article, including its body; <see langword="null"/> in Source storage.</param>
internal sealed record SourceArticle(ArticleFile File, OptionValues Options, Document Document, ArticleFingerprint? Fingerprint)
{
    /// <summary>Whether the project excludes the article.</summary>
    public bool IsExcluded => Document.Excluded is not null;

    public ArticleInput ToArticleInput() =>
        new(ArticleMetadata.From(File, Document), Options);
}

/// <summary>The fingerprints of a packed article: as text, and with the header that its first paragraph may be.</summary>
internal sealed record ArticleFingerprint(ulong Text, ulong Fields)
{
    /// <param name="body">The contribution of the body.</param>
    /// <param name="fieldsBody">The contribution of the body after <see cref="Document.Fields"/>.</param>
    public static ArticleFingerprint From(ArticleFile file, Document document, ulong body, ulong fieldsBody)
    {
        var text = PackFingerprint.Compute(PackRow.From(file, document), body);
        return new(
            text,
            document.Fields is null ? text : PackFingerprint.Compute(PackRow.From(file, document.Resolve(hasFields: true)), fieldsBody));
    }
}
