using Corpus.Compiler.Articles;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Indexes;

/// <summary>What an article's property is at run time, as far as the compiler knows: what the file says, else the default.</summary>
internal static class EffectiveValue
{
    /// <returns><see langword="null"/> when it is null, or an error stands for it.</returns>
    public static Value? Find(BoundArticle article, SchemaProperty property) =>
        (article.Find(property.Name) ?? property.Default) is { } value and not (NullValue or InvalidValue) ? value : null;
}
