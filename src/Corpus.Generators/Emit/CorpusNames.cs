using Corpus.Compiler.Planning;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>What the types of a corpus are called, and who sees them.</summary>
/// <param name="Corpus"><c>News</c></param>
/// <param name="HasAccessors">Whether each article has a property of the corpus' class that is named for it.</param>
/// <param name="SchemaType">The class of the articles, in full: <c>global::App.NewsArticle</c>, or the one that the project declares.</param>
/// <param name="IsDeclared">Whether that class is the project's.</param>
internal sealed record CorpusNames(string Corpus, string Namespace, bool IsPublic, bool HasAccessors, string SchemaType, bool IsDeclared)
{
    public string Access => IsPublic ? "public" : "internal";

    /// <summary><c>NewsArticles</c></summary>
    public string ArticlesNamespacePart => Corpus + "Articles";

    public string ArticlesNamespace => Namespace.Length == 0 ? ArticlesNamespacePart : Namespace + "." + ArticlesNamespacePart;

    /// <summary><c>NewsPack</c>, in <see cref="ArticlesNamespace"/>.</summary>
    public string PackType => Corpus + "Packed";

    /// <remarks>A corpus is seen by no more than its schema is.</remarks>
    public static CorpusNames From(CorpusPlan plan) => new(
        plan.Name,
        plan.Options.Namespace,
        plan.Options.IsPublic && plan.Schema.Class is not { IsPublic: false },
        plan.Options.HasAccessors,
        plan.Schema.Class?.TypeName ?? GeneratedFile.Global(plan.Options.Namespace, plan.ArticleType),
        plan.Schema.Class is not null);

    /// <summary>
    /// The name of the file that holds a type: its full name, since that is unique in the project, without regard to case, as file names
    /// must be.
    /// </summary>
    public string HintName(string type) => (Namespace.Length == 0 ? type : Namespace + "." + type).Replace("@", "") + ".g.cs";

    /// <summary>The name of a file whose types or articles are, or would be, in <see cref="ArticlesNamespace"/>.</summary>
    public string HintNameOfArticles(string name) => HintName(ArticlesNamespacePart + "." + name);

    /// <summary><c>global::App.Name</c></summary>
    public string Global(string name) => GeneratedFile.Global(Namespace, name);
}
