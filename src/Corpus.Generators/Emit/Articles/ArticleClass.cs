using Corpus.Compiler.Collections;
using Corpus.Compiler.Reading;

namespace Corpus.Generators.Emit.Articles;

/// <summary>
/// All that an article's class holds. Equal when the class is the same text: nothing of the corpus is here that the class does not say,
/// so that a new category or a new article re-emits only the classes that it changes.
/// </summary>
/// <param name="Bucket">Which of the corpus' shared files the class stands in; <see langword="null"/> when it has a file of its own.</param>
internal sealed record ArticleClass(
    CorpusNames Names,
    int? Bucket,
    string Identifier,
    string Id,
    string Path,
    EquatableArray<ArticleClassProperty> Properties,
    Body Body);

/// <summary>One overridden property, its value rendered: rendering needs the schema, which no class may hang on.</summary>
/// <param name="Access"><c>public</c></param>
/// <param name="Value">A C# expression; <see langword="null"/> when an error stands in for it.</param>
internal sealed record ArticleClassProperty(string Access, string Name, string Type, string? Value, ValueLifetime Lifetime)
{
    /// <summary>Attributes that it repeats.</summary>
    public EquatableArray<string> Attributes { get; init; }
}

/// <summary>When the value of a property is made.</summary>
internal enum ValueLifetime
{
    /// <summary>Each time: it is a constant, or as cheap.</summary>
    Computed,

    /// <summary>Once, with the article.</summary>
    Stored,

    /// <summary>When it is first asked for, and then it is kept.</summary>
    Lazy,

    /// <summary>The same, for a value that is no object.</summary>
    LazyBoxed,
}
