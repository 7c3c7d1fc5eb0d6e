using Corpus.Compiler;
using Corpus.Compiler.Binding;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Options;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Planning;
using Corpus.Generators.Emit.Articles;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Pipeline;

internal static class BindStep
{
    /// <returns><see langword="null"/> if the file is not an article of a corpus that can be emitted.</returns>
    public static ArticleOutput? Bind(SourceArticle article, ProjectPlan project)
    {
        if (article.IsExcluded || project.FindCorpus(article.File) is not { } plan || plan.FindIdentifier(article.File.Id) is null)
        {
            return null;
        }

        try
        {
            var result = ProjectCompiler.Bind(project, plan, article.ToArticleInput().Metadata);
            var errors = result.Findings
                .Where(Errors.IsError)
                .Concat(Optional.ToArray(ProjectCompiler.CheckLength(plan, article.Document)))
                .Select(finding => new LocatedFinding(article.File.FilePath, finding))
                .ToEquatableArray();
            return plan.Options.Storage == CorpusStorage.Packed
                ? new(new(result.Article, CellWriter.Write(project, plan.Schema, article.Document.Entries, result.Article)), null, errors)
                : new(new(result.Article, []), ArticleClassBuilder.Build(project, plan, result.Article, article.Document.Body), errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, null, new([new LocatedFinding(article.File.FilePath, Faults.In(article.File.Path, exception))]));
        }
    }
}
