using Corpus.Compiler.Planning;
using Corpus.Generators.Emit.CSharp;

namespace Corpus.Generators.Emit.Models;

/// <summary>What the types of a corpus are called, and who sees them.</summary>
/// <param name="Corpus"><c>News</c></param>
/// <param name="HasAccessors">Whether each article has a property of the corpus' class that is named for it.</param>
internal sealed record CorpusNames(string Corpus, string Namespace, bool IsPublic, bool HasAccessors)
{
    public string Access => IsPublic ? "public" : "internal";

    /// <summary><c>NewsArticle</c></summary>
    public string ArticleType => Corpus + "Article";

    /// <summary><c>NewsArticles</c></summary>
    public string ArticlesNamespacePart => Corpus + "Articles";

    public string ArticlesNamespace => Namespace.Length == 0 ? ArticlesNamespacePart : Namespace + "." + ArticlesNamespacePart;

    /// <summary><c>NewsImage</c>, in <see cref="ArticlesNamespace"/>.</summary>
    public string ImageType => Corpus + "Image";

    public string GlobalArticleType => Global(ArticleType);

    public static CorpusNames Of(CorpusPlan plan) => new(plan.Name, plan.Options.Namespace, plan.Options.IsPublic, plan.Options.HasAccessors);

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
