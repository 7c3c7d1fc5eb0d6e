namespace Corpora;

/// <summary>An article of the schema has at most so many words.</summary>
/// <param name="words">The greatest <see cref="Article.WordCount"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MaxWordsAttribute(int words) : Attribute
{
    /// <summary>The greatest <see cref="Article.WordCount"/>.</summary>
    public int Words { get; } = words;
}
