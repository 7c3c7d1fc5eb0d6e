using Corpus.Compiler;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>An article as an <c>AdditionalFiles</c> item. The compiler passes the same item metadata to the generator.</summary>
/// <param name="Options">The options for reading the file.</param>
internal sealed record ArticleItem(ArticleFile File, DocumentOptions Options)
{
    /// <returns><see langword="null"/> if the item does not belong to a corpus.</returns>
    public static ArticleItem? From(ITaskItem item, OptionValues project)
    {
        var path = item.GetMetadata("FullPath");
        var options = OptionValues.Read(OptionScope.File, item.GetMetadata);
        return ArticleFile.From(path, options, project) is { } file ? new(file, DocumentOptions.From(path, options, project)) : null;
    }

    /// <summary>Returns the article without metadata, because the order of the articles in a pack does not depend on it.</summary>
    public ArticleInput ToArticleInput() => new(new ArticleMetadata(File, [], null, HasErrors: false), OptionValues.None);

    /// <summary>
    /// Whether the first lines of the file may be header fields or text, judged by its first bytes. <see langword="true"/> if those do not
    /// show it.
    /// </summary>
    public bool MayHaveUncertainFields()
    {
        const int Length = 1024;
        if (Options.MetadataFormat != HeaderFormatSet.Auto)
        {
            return false;
        }

        try
        {
            using var stream = System.IO.File.OpenRead(File.FilePath);
            var bytes = new byte[Length];
            var count = 0;
            while (count < Length && stream.Read(bytes, count, Length - count) is > 0 and var read)
            {
                count += read;
            }

            return ProjectCompiler.MayHaveUncertainFields(new ReadOnlySpan<byte>(bytes, 0, count));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <exception cref="ArticleException">The article has an error, which the generator also reports.</exception>
    public Document Read()
    {
        var document = TryRead(out var fault);
        var error = fault ?? document!.Findings.FirstOrDefault(finding => finding.Rule.Severity == Severity.Error);
        return error is null ? document! : throw new ArticleException(new(File.FilePath, error));
    }

    /// <returns><see langword="null"/> if the file cannot be read or decoded; <paramref name="fault"/> is the reason.</returns>
    public Document? TryRead(out Finding? fault)
    {
        try
        {
            return ArticleDecoder.Decode(System.IO.File.ReadAllBytes(File.FilePath), out fault) is { } text
                ? ProjectCompiler.Read(text, Options)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = ArticleDecoder.Unreadable;
            return null;
        }
    }
}

/// <summary>The exception for an article with an error, for which no pack can be written.</summary>
internal sealed class ArticleException(LocatedFinding error) : Exception(error.Finding.Message)
{
    public LocatedFinding Error => error;
}
