namespace Corpus.Compiler.Naming;

/// <summary>The names of generated types and of the members of a corpus' class, each spelled here only.</summary>
public static class GeneratedNames
{
    /// <summary>The member of a corpus' class that returns all articles.</summary>
    public const string ArticlesMember = "Articles";

    private const string LabelsSuffix = "Labels";
    private const string JsonConverterSuffix = "JsonConverter";

    /// <summary>Top-level namespaces that generated code names.</summary>
    public static readonly IReadOnlyList<string> NamespacesOfEveryProgram = ["Corpora", "System"];

    /// <summary>The suffixes of the types that are generated with each enum.</summary>
    public static readonly IReadOnlyList<string> EnumCompanions = [LabelsSuffix, JsonConverterSuffix];

    /// <summary><c>NewsArticle</c>: the article class of an inferred schema.</summary>
    public static string Article(string corpus) => corpus + "Article";

    /// <summary><c>NewsArticles</c>: the namespace of the article classes.</summary>
    public static string Articles(string corpus) => corpus + "Articles";

    /// <summary><c>App.NewsArticles</c>: that namespace with the one of the corpus.</summary>
    /// <param name="ns">The namespace of the corpus; empty for the global one.</param>
    public static string ArticlesNamespace(string ns, string corpus) => Qualify(ns, Articles(corpus));

    /// <summary><c>NewsPack</c>: the class that pairs the code with its pack, in the namespace of the article classes.</summary>
    public static string Pack(string corpus) => corpus + "Pack";

    /// <summary><c>NewsCategoryLabels</c>: the labels of an enum.</summary>
    public static string Labels(string enumName) => enumName + LabelsSuffix;

    /// <summary><c>NewsCategoryJsonConverter</c>: the converter of an enum for System.Text.Json.</summary>
    public static string JsonConverter(string enumName) => enumName + JsonConverterSuffix;

    /// <summary><c>App.News</c></summary>
    public static string Qualify(string ns, string name) => ns.Length == 0 ? name : ns + "." + name;

    /// <summary><c>global::App.News</c>: the full name as C# spells it.</summary>
    public static string Global(string ns, string name) => "global::" + CSharpIdentifier.EscapeQualified(Qualify(ns, name));

    /// <summary><c>TryParseCategoryLabel</c>: the member of a corpus' class that finds the member of a label.</summary>
    public static string TryParseLabel(string singular) => $"TryParse{singular}Label";
}
