using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(Corpora.DecodedTextCache))]

namespace Corpora;

/// <summary>
/// The articles that have cached decoded text. Hot reload (<c>dotnet watch</c>) replaces the body of an article object that the program
/// already uses; without this, its word count would be that of the new text and its lead that of the old. In a published program code
/// cannot change, and nothing is recorded.
/// </summary>
internal static class DecodedTextCache
{
    private static readonly ConditionalWeakTable<Article, object?> Articles = [];

    public static void Record(Article article)
    {
        if (MetadataUpdater.IsSupported)
        {
            Articles.AddOrUpdate(article, null);
        }
    }

    /// <summary>The runtime calls this method by its name after a code change.</summary>
    /// <param name="updatedTypes">Not every host passes them, so every article is cleared.</param>
    internal static void ClearCache(Type[]? updatedTypes)
    {
        foreach (var (article, _) in Articles)
        {
            article.ClearCache();
        }

        Articles.Clear();
    }
}
