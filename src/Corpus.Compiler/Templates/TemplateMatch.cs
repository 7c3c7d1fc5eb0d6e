namespace Corpus.Compiler.Templates;

/// <summary>What a template found in a text.</summary>
/// <param name="Values">Of the placeholders, in their order. None when there is a difference.</param>
/// <param name="Difference"><see langword="null"/> when the text fits.</param>
internal sealed record TemplateMatch(IReadOnlyList<TemplateValue> Values, TemplateDifference? Difference);

/// <summary>Where a placeholder's value stands in the text.</summary>
internal readonly record struct TemplateValue(PlaceholderPart Placeholder, int Start, int End);

/// <summary>The first place at which a text is not what its template says.</summary>
/// <param name="Expected">What should stand there.</param>
/// <param name="TemplatePosition">Where the template says so.</param>
/// <param name="TextPosition">The offset in the text.</param>
internal sealed record TemplateDifference(string Expected, int TemplatePosition, int TextPosition);
