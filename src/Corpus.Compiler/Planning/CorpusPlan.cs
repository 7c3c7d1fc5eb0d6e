using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Planning;

/// <summary>All that the generated code of a corpus' articles has in common: the schema, and a name for each article.</summary>
/// <param name="Names">In ordinal order of the ids.</param>
public sealed record CorpusPlan(
    string Name,
    CorpusOptions Options,
    CorpusSchema Schema,
    EquatableArray<ArticleName> Names)
{
    /// <summary><c>NewsArticle</c>: the abstract class, the schema in C#.</summary>
    public string ArticleType => Name + "Article";

    /// <summary><c>NewsImage</c>: what the code knows of the image, in the namespace that else has the articles' own classes.</summary>
    public string ImageType => Name + "Image";

    /// <summary><c>App.NewsArticles</c>: where the articles' own classes are.</summary>
    public string ArticlesNamespace => Options.Namespace.Length == 0 ? Name + "Articles" : Options.Namespace + "." + Name + "Articles";

    /// <returns>The C# identifier of an article; <see langword="null"/> when the corpus has no article of that id.</returns>
    public string? FindIdentifier(string id)
    {
        int low = 0, high = Names.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Names[middle].Id, id);
            if (order == 0)
            {
                return Names[middle].Identifier;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
