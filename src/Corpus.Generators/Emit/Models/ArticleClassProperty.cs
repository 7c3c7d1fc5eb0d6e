using Corpus.Compiler.Collections;

namespace Corpus.Generators.Emit.Models;

/// <summary>One overridden property, its value rendered: rendering needs the schema, which no class may hang on.</summary>
/// <param name="Access"><c>public</c></param>
/// <param name="Value">A C# expression; <see langword="null"/> when an error stands in for it.</param>
internal sealed record ArticleClassProperty(string Access, string Name, string Type, string? Value, ValueLifetime Lifetime)
{
    /// <summary>Attributes that it repeats.</summary>
    public EquatableArray<string> Attributes { get; init; }
}
