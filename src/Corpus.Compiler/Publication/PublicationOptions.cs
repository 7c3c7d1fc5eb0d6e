using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Publication;

/// <summary>Which articles a project wants. The clock has no say: the same project is the same program, whenever it is built.</summary>
/// <param name="Drafts"><c>CorpusDrafts</c></param>
/// <param name="AsOf"><c>CorpusAsOf</c>; without it dates leave nothing out, and may have any value.</param>
/// <param name="AsOfText">As the project spells it.</param>
public sealed record PublicationOptions(DraftPolicy Drafts = DraftPolicy.In, DateInterval? AsOf = null, string AsOfText = "")
{
    public static readonly PublicationOptions Everything = new();

    /// <summary>What a project says. What is no value counts as not said: that it is none, the plan says.</summary>
    public static PublicationOptions From(OptionValues project) => new(
        TryReadDrafts(project.Drafts) ?? DraftPolicy.In,
        project.AsOf is { } text ? DateInterval.TryRead(text) : null,
        project.AsOf ?? "");

    /// <returns><see langword="null"/> when the text is no value of <c>CorpusDrafts</c>.</returns>
    internal static DraftPolicy? TryReadDrafts(string? text) =>
        text is null || text.Equals("true", StringComparison.OrdinalIgnoreCase) ? DraftPolicy.In
        : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? DraftPolicy.Out
        : text.Equals(nameof(DraftPolicy.Ignore), StringComparison.OrdinalIgnoreCase) ? DraftPolicy.Ignore
        : null;
}
