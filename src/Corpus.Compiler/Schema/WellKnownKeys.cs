using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Schema;

/// <summary>Keys with a meaning of their own, normalized.</summary>
internal static class WellKnownKeys
{
    /// <summary>The title: always text, and a property of every article.</summary>
    public const string Title = "title";

    /// <summary>Whether the article is a draft.</summary>
    public const string Draft = "draft";

    /// <summary>The time from which the article is published.</summary>
    public const string PublishDate = "publishdate";

    /// <summary>The last time at which the article is published.</summary>
    public const string ExpiryDate = "expirydate";

    private static readonly string[] BuiltInTaxonomies = ["category", "categories", "tags"];

    /// <summary>Keys that decide whether an article is included; a declared schema needs no property for them.</summary>
    private static readonly string[] Publication = [Draft, PublishDate, ExpiryDate];

    /// <summary>Keys that are usual in headers, and unusual before a colon in a text.</summary>
    private static readonly HashSet<string> HeaderKeys = new(StringComparer.Ordinal)
    {
        Title, "date", "author", "authors", "category", "categories", "tags", "keywords", "subject", "slug", "layout",
        Draft, PublishDate, ExpiryDate,
    };

    /// <summary>Keys that are valid in every article, as their documentation spells them.</summary>
    public static readonly IReadOnlyList<(string Key, ScalarKind Kind)> OfEveryArticle =
    [
        (Title, ScalarKind.String),
        ("draft", ScalarKind.Boolean),
        ("publishDate", ScalarKind.Timestamp),
        ("expiryDate", ScalarKind.Timestamp),
    ];

    public static bool IsReserved(string key) => key == Title || Publication.Contains(key);

    /// <summary>Whether the key is that of the first or the last day of publication.</summary>
    public static bool IsPublicationDate(string key) => key is PublishDate or ExpiryDate;

    /// <summary>Whether a normalized key shows that the line that it begins is part of a header.</summary>
    public static bool IsHeaderKey(string key) => HeaderKeys.Contains(key);

    /// <param name="more">Further taxonomies, as the project spells them.</param>
    public static HashSet<string> Taxonomies(IEnumerable<string> more)
    {
        var keys = new HashSet<string>(BuiltInTaxonomies.Concat(more.Select(MetadataKey.Normalize)), StringComparer.Ordinal);
        keys.Remove(Title);
        return keys;
    }
}
