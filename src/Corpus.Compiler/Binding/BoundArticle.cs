using Corpus.Compiler.Collections;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Binding;

/// <summary>An article's metadata as its corpus' schema reads it.</summary>
/// <param name="Values">
/// In the schema's order; one for each property that the article has. A required property that it lacks (its file has errors) stands
/// here as <see cref="InvalidValue"/>.
/// </param>
public sealed record BoundArticle(ArticleFile File, string Identifier, EquatableArray<PropertyValue> Values)
{
    /// <returns>The value of a property; <see langword="null"/> when the article has none.</returns>
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
