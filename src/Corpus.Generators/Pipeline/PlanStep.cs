using System.Collections.Immutable;
using Corpus.Compiler;
using Corpus.Compiler.Options;
using Corpus.Generators.Declarations;

namespace Corpus.Generators.Pipeline;

internal static class PlanStep
{
    /// <summary>Plans a project. If generated code could not compile in it, the plan has no corpora, and a finding says why.</summary>
    public static ProjectPlan Plan(
        ImmutableArray<ArticleInput> articles, ProjectFacts project, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (articles.IsEmpty && project.Schemas.Count == 0)
        {
            return ProjectPlan.Empty;
        }

        return project.Compilation.IsReady ? Plan(articles, project) : WithoutCorpora(project.Compilation.Findings());
    }

    private static ProjectPlan Plan(ImmutableArray<ArticleInput> articles, ProjectFacts project)
    {
        try
        {
            return ProjectCompiler.Plan(articles, project.Options, project.Schemas);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return WithoutCorpora(new([new LocatedFinding(null, Faults.InProject(exception))]));
        }
    }

    private static ProjectPlan WithoutCorpora(EquatableArray<LocatedFinding> findings) => ProjectPlan.Empty with { Findings = findings };
}

/// <summary>What a project says about all of its corpora. Two are equal if they give the same plan for the same articles.</summary>
/// <param name="Options">The options of the project.</param>
/// <param name="Compilation">What generated code needs of the compilation.</param>
/// <param name="Schemas">The schemas that the project declares, at most one for each corpus.</param>
internal sealed record ProjectFacts(OptionValues Options, CompilationInfo Compilation, EquatableArray<DeclaredSchema> Schemas);
