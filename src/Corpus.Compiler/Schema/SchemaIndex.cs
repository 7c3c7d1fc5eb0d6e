namespace Corpus.Compiler.Schema;

/// <summary>A way to find articles by a property's value.</summary>
/// <param name="Name"><c>ByCategory</c></param>
/// <param name="Property">The indexed property's name: a taxonomy, a list of one, a date, a timestamp, or what the project asks for.</param>
public sealed record SchemaIndex(string Name, string Property);
