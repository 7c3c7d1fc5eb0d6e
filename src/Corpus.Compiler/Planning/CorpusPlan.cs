using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>
/// What the code of all articles of a corpus depends on: the schema, and a name for each article. Two are equal if no article has to be
/// bound again.
/// </summary>
/// <param name="Names">In ordinal order of the ids.</param>
public sealed record CorpusPlan(
    string Name,
    CorpusOptions Options,
    CorpusSchema Schema,
    EquatableArray<ArticleName> Names)
{
    /// <summary>
    /// The ids, in ordinal order, of articles whose first paragraph is a header only because other articles of the corpus have one with
    /// the same keys.
    /// </summary>
    public EquatableArray<string> FieldHeaders { get; init; }

    /// <summary>The referrers of the articles, for each <c>[ReverseOf]</c> property; sorted.</summary>
    public EquatableArray<Referrers> Referrers { get; init; }

    /// <summary><c>NewsArticle</c>: the name of the article class, generated or declared.</summary>
    public string ArticleType => Schema.Class?.Name ?? GeneratedNames.Article(Name);

    /// <summary><c>NewsPack</c>: the class that pairs the code with its pack.</summary>
    public string PackType => GeneratedNames.Pack(Name);

    /// <summary><c>App.NewsArticles</c>: the namespace of the article classes.</summary>
    public string ArticlesNamespace => GeneratedNames.ArticlesNamespace(Options.Namespace, Name);

    /// <summary>Whether the <see cref="Document.Fields"/> of an article are its header.</summary>
    public bool HasFieldHeader(string id) => FieldHeaders.BinarySearch(id, string.CompareOrdinal) >= 0;

    /// <summary>The article as its corpus reads it.</summary>
    public ArticleMetadata Resolve(ArticleMetadata article) => article.Resolve(HasFieldHeader(article.File.Id));

    /// <returns>The C# identifier of an article; <see langword="null"/> if the corpus has no article with that id.</returns>
    public string? FindIdentifier(string id) => FindRank(id) is >= 0 and var rank ? Names[rank].Identifier : null;

    /// <returns>The ids of the articles that refer to an article, in ordinal order.</returns>
    public EquatableArray<string> FindReferrers(string property, string id)
    {
        var index = Referrers.BinarySearch((property, id), static (referrers, key) => referrers.CompareTo(key.property, key.id));
        return index < 0 ? [] : Referrers[index].Ids;
    }

    /// <returns>The position of an article in the ordinal order of the ids; negative if the corpus has no article with that id.</returns>
    public int FindRank(string id) => Names.BinarySearch(id, static (name, id) => string.CompareOrdinal(name.Id, id));
}

/// <summary>The id of an article and its C# identifier, which is unique in its corpus without regard to case.</summary>
public sealed record ArticleName(string Id, string Identifier);

/// <summary>The articles that refer to an article.</summary>
/// <param name="Property">The <c>[ReverseOf]</c> property of that article.</param>
/// <param name="Id">The id of that article.</param>
/// <param name="Ids">The ids of the referrers, in ordinal order.</param>
public sealed record Referrers(string Property, string Id, EquatableArray<string> Ids)
{
    /// <summary>Compares ordinally, by the property and then by the id.</summary>
    public int CompareTo(string property, string id)
    {
        var order = string.CompareOrdinal(Property, property);
        return order != 0 ? order : string.CompareOrdinal(Id, id);
    }
}
