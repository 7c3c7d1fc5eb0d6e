using Corpora.Text;
using Corpus.Compiler.Binding;
using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Analysis;

/// <summary>An id in the project's C# that no article of the corpus has.</summary>
/// <param name="Nearest">A similar id that may have been meant; <see langword="null"/> if there is no similar one.</param>
public sealed record UnknownId(string Id, string Corpus, string? Nearest)
{
    /// <summary>The arguments of the rule's message.</summary>
    public object[] Arguments => [Quotation.From(Id), Corpus, Nearest is null ? "" : ValueDiagnostics.DidYouMean(Id, [Nearest])];

    /// <returns><see langword="null"/> if an article has the id.</returns>
    public static UnknownId? Find(CorpusPlan plan, string id) =>
        plan.FindRank(id) >= 0 ? null : new(id, plan.Name, NearestName.Find(id.AsSpan(), plan.Names.Select(name => name.Id)));
}
