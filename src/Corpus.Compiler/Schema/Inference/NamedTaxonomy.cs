namespace Corpus.Compiler.Schema.Inference;

/// <summary>A taxonomy before its enum has a name.</summary>
/// <param name="Key">The singular of its keys.</param>
/// <param name="Singular">What one label is called in C#.</param>
internal sealed record NamedTaxonomy(string Key, string Singular, LabelObservation Labels);
