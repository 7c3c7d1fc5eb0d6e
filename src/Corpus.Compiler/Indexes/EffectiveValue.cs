using Corpus.Compiler.Binding;

namespace Corpus.Compiler.Indexes;

/// <summary>The value that an article's property has at run time: that of the file, or else the default.</summary>
internal static class EffectiveValue
{
    /// <returns><see langword="null"/> if the value is null or invalid, or a default that the compiler does not know.</returns>
    public static Value? Find(BoundArticle article, SchemaProperty property) =>
        (article.Find(property.Name) ?? property.Default) is { } value and not (NullValue or InvalidValue) ? value : null;
}
