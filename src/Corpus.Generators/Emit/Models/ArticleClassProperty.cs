namespace Corpus.Generators.Emit.Models;

/// <summary>One overridden property, its value rendered: rendering needs the schema, which no class may hang on.</summary>
/// <param name="Value">A C# expression; <see langword="null"/> when an error stands in for it.</param>
/// <param name="IsStored">Whether the value is an object that is made once, not a constant.</param>
internal sealed record ArticleClassProperty(string Name, string Type, string? Value, bool IsStored);
