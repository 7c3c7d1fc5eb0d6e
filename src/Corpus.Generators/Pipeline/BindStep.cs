using Corpus.Compiler;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Reading;
using Corpus.Generators.Emit;
using Corpus.Generators.Emit.Articles;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Pipeline;

internal static class BindStep
{
    /// <returns><see langword="null"/> if the file is not an article of a corpus that can be emitted.</returns>
    public static ArticleOutput? Bind(SourceArticle article, ProjectPlan project, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (article.IsExcluded || project.FindCorpus(article.File) is not { } plan || plan.FindIdentifier(article.File.Id) is null)
        {
            return null;
        }

        try
        {
            var document = article.Document.Resolve(plan.HasFieldHeader(article.File.Id));
            var result = ProjectCompiler.Bind(project, plan, ArticleMetadata.From(article.File, document));
            var errors = result.Findings
                .Where(Errors.IsError)
                .Concat(Optional.ToArray(ProjectCompiler.CheckLength(plan, document)))
                .Select(finding => new LocatedFinding(article.File.FilePath, finding))
                .ToEquatableArray();
            return plan.Options.Storage == CorpusStorage.Packed
                ? new(new(result.Article, CellWriter.Write(project, plan.Schema, document.Entries, result.Article)), null, errors)
                : new(new(result.Article, []), ArticleClassBuilder.Build(project, plan, result.Article, document.Body), errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, null, new([new LocatedFinding(article.File.FilePath, Faults.In(article.File.Path, exception))]));
        }
    }
}

/// <summary>
/// What is generated for an article: its row in the corpus and its class, and the errors in its values. Two are equal if the generated code
/// and the errors are.
/// </summary>
/// <param name="Row"><see langword="null"/>, as is the class, if binding failed.</param>
/// <param name="Class"><see langword="null"/> for a packed article.</param>
internal sealed record ArticleOutput(CorpusRow? Row, ArticleClass? Class, EquatableArray<LocatedFinding> Errors)
{
    /// <summary>The part that the class of the corpus depends on: an edit of the body leaves it equal.</summary>
    public ArticleOutput WithoutClass() => Class is null ? this : this with { Class = null };
}
