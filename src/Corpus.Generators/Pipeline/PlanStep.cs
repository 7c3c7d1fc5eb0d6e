using System.Collections.Immutable;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Pipeline;

internal static class PlanStep
{
    /// <summary>Plans the project; a project whose generated code could not compile has no corpora, and a finding that says why.</summary>
    public static ProjectPlan Plan(
        ImmutableArray<ArticleInput> articles,
        ProjectOptions options,
        CompilationInfo host,
        EquatableArray<DeclaredSchema> schemas,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (articles.IsEmpty && schemas.Count == 0)
        {
            return ProjectPlan.Empty;
        }

        return host.IsReady ? Plan(articles, options, schemas) : Refused(host.Findings());
    }

    private static ProjectPlan Plan(ImmutableArray<ArticleInput> articles, ProjectOptions options, EquatableArray<DeclaredSchema> schemas)
    {
        try
        {
            return ProjectPlanner.Plan(articles, options.RootNamespace, options.Values, schemas);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Refused(new([new LocatedFinding(null, Faults.InProject(exception))]));
        }
    }

    private static ProjectPlan Refused(EquatableArray<LocatedFinding> findings) => ProjectPlan.Empty with { Findings = findings };
}
