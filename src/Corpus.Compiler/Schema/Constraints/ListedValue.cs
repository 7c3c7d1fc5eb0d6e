using Corpus.Compiler.Values;

namespace Corpus.Compiler.Schema.Constraints;

/// <param name="Value">A value of the property's type; of labels their text, since which there are the articles say.</param>
/// <param name="Text">As messages spell it.</param>
public sealed record ListedValue(Value Value, string Text);
