namespace Corpus.Compiler.Templates;

/// <summary>Why a text is no template.</summary>
/// <param name="Position">The offset of the first character that is wrong.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
internal sealed record TemplateFault(int Position, string Message);
