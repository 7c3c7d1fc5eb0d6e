using Corpora.Text;
using Corpus.Compiler.Binding;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Analysis;

/// <summary>An id that the project's C# asks for, and that no article has.</summary>
/// <param name="Nearest">The id that was meant; <see langword="null"/> when none is near.</param>
public sealed record UnknownId(string Id, string Corpus, string? Nearest)
{
    /// <summary>As the rule's message takes them.</summary>
    public object[] Arguments => [Quotation.From(Id), Corpus, Nearest is null ? "" : ValueDiagnostics.DidYouMean(Id, [Nearest])];

    /// <returns><see langword="null"/> when an article has the id.</returns>
    public static UnknownId? Find(CorpusPlan plan, string id) =>
        plan.FindRank(id) >= 0 ? null : new(id, plan.Name, NearestName.Find(id.AsSpan(), plan.Names.Select(name => name.Id)));
}
