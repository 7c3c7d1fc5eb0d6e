using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

[assembly: MetadataUpdateHandler(typeof(Corpora.DecodedTextCache))]

namespace Corpora;

/// <summary>
/// The articles that keep what they decoded. Hot reload (<c>dotnet watch</c>) puts another text behind an article that the program already
/// holds: its word count would be the new one's, and its lead the old one's. In a published program no code can change, and nothing is
/// recorded.
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

    /// <summary>The run-time calls it, by this name, when code was changed.</summary>
    /// <param name="updatedTypes">Not known on every host, so that all articles read again.</param>
    internal static void ClearCache(Type[]? updatedTypes)
    {
        foreach (var (article, _) in Articles)
        {
            article.Forget();
        }

        Articles.Clear();
    }
}
