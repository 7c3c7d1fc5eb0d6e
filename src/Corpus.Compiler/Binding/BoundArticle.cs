using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Binding;

/// <summary>The metadata of an article as values of the properties of its schema.</summary>
/// <remarks>
/// Two are equal if file, identifier and values are equal. Spans are not part of it: an edit that only moves the values of a header leaves
/// it equal, so that indexes and the corpus class are not generated again.
/// </remarks>
/// <param name="Values">
/// The value of each property that the article has, in the schema's order. If the article lacks a required property, which is an error in
/// its file, the value is an <see cref="InvalidValue"/>.
/// </param>
public sealed record BoundArticle(ArticleFile File, string Identifier, EquatableArray<PropertyValue> Values)
{
    /// <returns>The value of a property; <see langword="null"/> if the article has no value.</returns>
    public Value? Find(string property)
    {
        foreach (var value in Values)
        {
            if (value.Property == property)
            {
                return value.Value;
            }
        }

        return null;
    }
}
