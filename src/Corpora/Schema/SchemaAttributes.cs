namespace Corpora;

/// <summary>
/// Declares a class as the schema of a corpus: its properties are the metadata that every article is checked against.
/// </summary>
/// <param name="name">The name of the corpus.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusAttribute(string name) : Attribute
{
    /// <summary>The name of the corpus.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// Sets the order of the corpus, which is otherwise newest first, then by id. The first attribute takes precedence over the second, and so
/// on; the id decides last. Articles without a value come last.
/// </summary>
/// <param name="property">The property to sort by: text in ordinal order, <c>false</c> before <c>true</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OrderByAttribute(string property) : Attribute
{
    /// <summary>The property to sort by.</summary>
    public string Property { get; } = property;

    /// <summary>Whether the greatest value comes first.</summary>
    public bool Descending { get; set; }
}

/// <summary>Sets the minimum number of words of an article's text.</summary>
/// <param name="words">The minimum of <see cref="Article.WordCount"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MinWordsAttribute(int words) : Attribute
{
    /// <summary>The minimum of <see cref="Article.WordCount"/>.</summary>
    public int Words { get; } = words;
}

/// <summary>Sets the maximum number of words of an article's text.</summary>
/// <param name="words">The maximum of <see cref="Article.WordCount"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MaxWordsAttribute(int words) : Attribute
{
    /// <summary>The maximum of <see cref="Article.WordCount"/>.</summary>
    public int Words { get; } = words;
}

/// <summary>
/// Sets the metadata key of a property whose name differs from the key, or the format of its dates, or excludes it from the schema.
/// </summary>
/// <remarks>
/// Without this attribute, a property <c>ReadingLevel</c> has the value of <c>reading-level</c>, <c>reading_level</c>, <c>readingLevel</c>
/// …: case, <c>-</c>, <c>_</c> and spaces are ignored.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MetadataAttribute : Attribute
{
    /// <summary>Leaves the key to the property's name.</summary>
    public MetadataAttribute()
    {
    }

    /// <summary>Sets the key.</summary>
    /// <param name="key">The key in the articles. Case, <c>-</c>, <c>_</c> and spaces are ignored.</param>
    public MetadataAttribute(string key) => Key = key;

    /// <summary>The key; <see langword="null"/> if it follows from the property's name.</summary>
    public string? Key { get; }

    /// <summary>
    /// Whether the generator leaves the property as it is, even if metadata could fill it. Articles may have its key, with any value.
    /// </summary>
    public bool Ignore { get; set; }

    /// <summary>
    /// The format of the dates or times in the articles, such as <c>MM/dd/yyyy</c>: a custom format of .NET, read exactly and in the
    /// invariant culture. <see langword="null"/> for the formats of ISO 8601. A time without an offset is UTC.
    /// </summary>
    public string? Format { get; set; }
}

/// <summary>
/// Adds an index over the property to the class of the corpus: <c>News.ByAuthor</c> for <c>Author</c>. It finds one article if the property
/// is <see cref="UniqueAttribute">unique</see>, otherwise groups of articles.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexAttribute : Attribute;

/// <summary>Requires that no two articles of the corpus have the same value of the property.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UniqueAttribute : Attribute;

/// <summary>
/// Fills the property with the articles that refer to this one in one of their properties, in the order of their corpus.
/// </summary>
/// <param name="property">The property that contains the reference or a list of references: <c>nameof(Story.Author)</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReverseOfAttribute(string property) : Attribute
{
    /// <summary>The property that contains the reference or references.</summary>
    public string Property { get; } = property;
}

/// <summary>Sets how articles spell a member of an enum, if not by its name.</summary>
/// <param name="label">The label, compared ordinally.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string label) : Attribute
{
    /// <summary>The label in the articles.</summary>
    public string Label { get; } = label;
}
