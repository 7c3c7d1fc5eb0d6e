namespace Corpora;

/// <summary>An article of the schema has at least so many words.</summary>
/// <param name="words">The least <see cref="Article.WordCount"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MinWordsAttribute(int words) : Attribute
{
    /// <summary>The least <see cref="Article.WordCount"/>.</summary>
    public int Words { get; } = words;
}
