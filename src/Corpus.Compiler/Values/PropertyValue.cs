namespace Corpus.Compiler.Values;

/// <param name="Property">The property's C# name.</param>
public sealed record PropertyValue(string Property, Value Value);
