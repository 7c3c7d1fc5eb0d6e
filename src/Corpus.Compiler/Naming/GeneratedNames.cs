using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Naming;

/// <summary>What generated code calls things: the types that every corpus has, and the members of its class.</summary>
internal static class GeneratedNames
{
    /// <summary>The member of a corpus' class that holds all articles.</summary>
    public const string ArticlesMember = "Articles";

    public static readonly IReadOnlyList<string> NamespacesOfEveryProgram = ["Corpora", "System"];

    /// <summary>What is generated with each enum, by what is appended to its name: its labels, and its converter for JSON.</summary>
    public static readonly IReadOnlyList<string> EnumCompanions = ["Labels", "JsonConverter"];

    /// <summary><c>NewsArticle</c>: the schema.</summary>
    public static string Article(string corpus) => corpus + "Article";

    /// <summary><c>NewsArticles</c>: the namespace of the articles' own classes.</summary>
    public static string Articles(string corpus) => corpus + "Articles";

    /// <summary><c>TryParseCategoryLabel</c>: the member of a corpus' class that finds a taxonomy's members.</summary>
    public static string TryParseLabel(Taxonomy taxonomy) => $"TryParse{taxonomy.Singular}Label";
}
