using Corpus.Compiler.Metadata;
using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Schema;

/// <summary>Normalized keys that mean something before any corpus is seen.</summary>
internal static class WellKnownKeys
{
    /// <summary>Always text, and a property of every article.</summary>
    public const string Title = "title";

    private static readonly string[] BuiltInTaxonomies = ["category", "categories", "tags"];

    /// <summary>Keys that mean something also where a declared schema has no property for them: whether, and when, an article is in.</summary>
    private static readonly string[] Publication = ["draft", "publishdate", "expirydate"];

    /// <summary>What an article may say whatever its schema is.</summary>
    public static readonly IReadOnlyList<(string Key, ScalarKind Kind)> OfEveryArticle =
    [
        (Title, ScalarKind.String),
        ("draft", ScalarKind.Boolean),
        ("publishDate", ScalarKind.Timestamp),
        ("expiryDate", ScalarKind.Timestamp),
    ];

    public static bool IsReserved(string key) => key == Title || Publication.Contains(key);

    /// <param name="more">Keys that the project names, as it spells them.</param>
    public static HashSet<string> Taxonomies(IEnumerable<string> more)
    {
        var keys = new HashSet<string>(BuiltInTaxonomies.Concat(more.Select(MetadataKey.Normalize)), StringComparer.Ordinal);
        keys.Remove(Title);
        return keys;
    }

    /// <summary>Keys with one singular name one thing: <c>category</c> and <c>categories</c>.</summary>
    public static string Singular(string key) => EnglishNoun.Singular(key);
}
