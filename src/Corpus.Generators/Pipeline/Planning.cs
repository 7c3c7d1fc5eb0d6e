using System.Collections.Immutable;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Planning;

namespace Corpus.Generators.Pipeline;

internal static class Planning
{
    /// <summary>Plans the project; a project whose generated code could not compile has no corpora, and a finding that says why.</summary>
    public static ProjectPlan Plan(
        ImmutableArray<PlannedArticle> articles,
        ProjectOptions options,
        HostFacts host,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (articles.IsEmpty)
        {
            return ProjectPlan.Empty;
        }

        return host.IsReady ? Plan(articles, options) : Refused(host.Findings());
    }

    private static ProjectPlan Plan(ImmutableArray<PlannedArticle> articles, ProjectOptions options)
    {
        try
        {
            return ProjectPlanner.Plan(articles, options.RootNamespace, options.Values);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Refused(new([new LocatedFinding(null, Faults.InProject(exception))]));
        }
    }

    private static ProjectPlan Refused(EquatableArray<LocatedFinding> findings) => ProjectPlan.Empty with { Findings = findings };
}
