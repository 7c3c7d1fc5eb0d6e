using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Planning;

/// <summary>Gives each article its C# identifier, and says which could not have the one that its id makes.</summary>
internal static class ArticleNamer
{
    /// <param name="heads">In ordinal order of the ids, no two with one id.</param>
    public static EquatableArray<ArticleName> Name(
        string corpus,
        CorpusSchema schema,
        IReadOnlyList<ArticleMetadata> heads,
        ICollection<LocatedFinding> findings)
    {
        var claims = heads.Select(head => NameRequest.From(head.File.Id, head.File.Id)).ToArray();
        var names = new UniqueNames(ReservedIn(corpus, schema), Prefixes.Article).Resolve(claims);
        for (var i = 0; i < heads.Count; i++)
        {
            var name = names[i];
            if (name.Reserved is not null || name.ConflictingKey is not null)
            {
                var holder = name.Reserved ?? $"the article '{Quotation.From(name.ConflictingKey!)}'";
                var finding = new Finding(
                    Rules.IdentifierConflict, SourceSpan.FileStart,
                    Quotation.From(heads[i].File.Id), corpus, name.Name, Quotation.From(name.Wanted), holder);
                findings.Add(new(heads[i].File.FilePath, finding));
            }
        }

        return heads.Select((head, index) => new ArticleName(head.File.Id, names[index].Name)).ToEquatableArray();
    }

    /// <summary>
    /// An identifier is a member of the corpus' class, and the name of a class that derives from the schema's: it may be no other member of
    /// the one, and no member that the other overrides.
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
            reserved.Add(GeneratedNames.TryParseLabel(taxonomy), $"a method of '{corpus}'");
        }

        foreach (var property in schema.Properties)
        {
            reserved.Add(property.Name, $"a property of '{articleType}'");
        }

        return reserved;
    }
}
