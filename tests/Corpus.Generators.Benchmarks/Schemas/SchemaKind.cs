namespace Corpus.Generators.Benchmarks.Schemas;

/// <summary>Where the schema of the measured corpus comes from.</summary>
public enum SchemaKind
{
    /// <summary>From the articles.</summary>
    Inferred,

    /// <summary>From a class of the project, with references, their other ends, indexes, an order and constraints.</summary>
    Declared,
}
