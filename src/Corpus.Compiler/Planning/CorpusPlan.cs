using Corpus.Compiler.Collections;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
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
    /// <summary>Who refers to the articles, for those properties that are the other end of a reference; sorted.</summary>
    public EquatableArray<Referrers> Referrers { get; init; }

    /// <summary><c>NewsArticle</c>: the abstract class, the schema in C#; the project's own when the schema is declared.</summary>
    public string ArticleType => Schema.Class?.Name ?? GeneratedNames.Article(Name);

    /// <summary><c>NewsPack</c>: what the code knows of the pack, in the namespace that else has the articles' own classes.</summary>
    public string PackType => Name + "Packed";

    /// <summary><c>App.NewsArticles</c>: where the articles' own classes are.</summary>
    public string ArticlesNamespace => Options.Namespace.Length == 0 ? Name + "Articles" : Options.Namespace + "." + Name + "Articles";

    /// <returns>The C# identifier of an article; <see langword="null"/> when the corpus has no article of that id.</returns>
    public string? FindIdentifier(string id) => FindRank(id) is >= 0 and var rank ? Names[rank].Identifier : null;

    /// <returns>The ids of the articles that refer to one, in ordinal order.</returns>
    public EquatableArray<string> FindReferrers(string property, string id)
    {
        var index = Referrers.BinarySearch((property, id), static (referrers, key) => referrers.CompareTo(key.property, key.id));
        return index < 0 ? [] : Referrers[index].Ids;
    }

    /// <returns>An article's place in the ordinal order of the ids; -1 when the corpus has no article of that id.</returns>
    public int FindRank(string id) => Names.BinarySearch(id, static (name, id) => string.CompareOrdinal(name.Id, id));
}

/// <summary>An article's id and the C# identifier that stands for it: unique in its corpus, also without regard to case.</summary>
public sealed record ArticleName(string Id, string Identifier);

/// <summary>The articles that refer to one.</summary>
/// <param name="Property">The property of the article referred to that is the other end.</param>
/// <param name="Id">The article referred to.</param>
/// <param name="Ids">Of the articles that refer to it, in ordinal order.</param>
public sealed record Referrers(string Property, string Id, EquatableArray<string> Ids)
{
    /// <summary>Compares ordinally, by the property and then by the id.</summary>
    public int CompareTo(string property, string id)
    {
        var order = string.CompareOrdinal(Property, property);
        return order != 0 ? order : string.CompareOrdinal(Id, id);
    }
}
