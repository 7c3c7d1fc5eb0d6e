namespace Corpus.Compiler.Schema.Inference;

/// <summary>A value of another kind than those of all other articles.</summary>
/// <param name="Articles">How many articles have a value there.</param>
internal sealed record TypeOutlier(Occurrence Where, ScalarKind Kind, ScalarKind Others, int Articles);
