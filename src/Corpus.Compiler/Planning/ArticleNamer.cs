using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Planning;

/// <summary>Assigns a C# identifier to each article, and reports those that differ from the one that the id makes.</summary>
internal static class ArticleNamer
{
    /// <param name="articles">In ordinal order of the ids, which are distinct.</param>
    public static EquatableArray<ArticleName> Name(
        string corpus,
        CorpusSchema schema,
        IReadOnlyList<ArticleMetadata> articles,
        ICollection<LocatedFinding> findings)
    {
        var requests = articles.Select(article => NameRequest.From(article.File.Id, article.File.Id)).ToArray();
        var names = new UniqueNames(ReservedIn(corpus, schema), Prefixes.Article).Resolve(requests);
        for (var i = 0; i < articles.Count; i++)
        {
            var name = names[i];
            if (name.Reserved is not null || name.ConflictingKey is not null)
            {
                var owner = name.Reserved ?? $"the article '{Quotation.From(name.ConflictingKey!)}'";
                var finding = new Finding(
                    Rules.IdentifierConflict, SourceSpan.FileStart,
                    Quotation.From(articles[i].File.Id), corpus, name.Name, Quotation.From(name.Wanted), owner);
                findings.Add(new(articles[i].File.FilePath, finding));
            }
        }

        return articles.Select((article, index) => new ArticleName(article.File.Id, names[index].Name)).ToEquatableArray();
    }

    /// <summary>
    /// An identifier names a member of the corpus class and a class that derives from the article class. It must differ from the other
    /// members of the corpus class and from the members of the article class.
    /// </summary>
    private static ReservedNames ReservedIn(string corpus, CorpusSchema schema)
    {
        var articleType = schema.Class?.Name ?? GeneratedNames.Article(corpus);
        var reserved = new ReservedNames()
            .AddArticleMembers()
            .AddObjectMembers()
            .Add(corpus, "the corpus itself")
            .Add(articleType, "the article class")
            .Add(GeneratedNames.ArticlesMember, $"a member of '{corpus}'");
        foreach (var ns in GeneratedNames.NamespacesOfEveryProgram)
        {
            reserved.Add(ns, "a namespace");
        }

        foreach (var index in schema.Indexes)
        {
            reserved.Add(index.Name, $"an index of '{corpus}'");
        }

        foreach (var period in Chronology.PeriodsOf(corpus, schema))
        {
            reserved.Add(period.Name, $"an index of '{corpus}'");
        }

        foreach (var neighbour in Chronology.NeighboursOf(corpus, schema))
        {
            reserved.Add(neighbour.Name, $"a property of '{articleType}'");
        }

        foreach (var taxonomy in schema.Taxonomies)
        {
            reserved.Add(GeneratedNames.TryParseLabel(taxonomy.Singular), $"a method of '{corpus}'");
        }

        foreach (var property in schema.Properties)
        {
            reserved.Add(property.Name, $"a property of '{articleType}'");
        }

        return reserved;
    }
}
