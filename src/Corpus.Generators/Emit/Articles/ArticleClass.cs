using Corpus.Compiler.Reading;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Articles;

/// <summary>
/// The content of an article class. Two are equal if the class is the same text: the model has nothing of the corpus that the class does
/// not contain, so that a new category or article re-emits only the classes that it changes.
/// </summary>
/// <param name="Bucket">The shared file of the class; <see langword="null"/> if it has a file of its own.</param>
internal sealed record ArticleClass(
    CorpusNames Names,
    int? Bucket,
    string Identifier,
    string Id,
    string Path,
    EquatableArray<ArticleClassProperty> Properties,
    Body Body);

/// <summary>
/// An overridden property. Its value is rendered already, because rendering needs the schema, on which no class must depend.
/// </summary>
/// <param name="Access"><c>public</c></param>
/// <param name="Value">
/// A C# expression; <see langword="null"/> if the value has an error. Only with the type of the property is it complete, unless it is lazy.
/// </param>
internal sealed record ArticleClassProperty(string Access, string Name, string Type, string? Value, ValueLifetime Lifetime)
{
    /// <summary>The body of a property without a value.</summary>
    public string Unavailable { get; init; } = $"=> {GlobalNames.Unavailable};";

    /// <summary>The attributes that the override repeats.</summary>
    public EquatableArray<string> Attributes { get; init; }
}

/// <summary>When the value of a property is created.</summary>
internal enum ValueLifetime
{
    /// <summary>On each access: it is a constant, or as cheap.</summary>
    Computed,

    /// <summary>Once, with the article.</summary>
    Stored,

    /// <summary>On first access, then cached.</summary>
    Lazy,

    /// <summary>The same, for a value type.</summary>
    LazyBoxed,
}
