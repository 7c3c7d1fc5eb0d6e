using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>The generated code as a person reads it; few, since each is read again with each change.</summary>
public class SnapshotTests
{
    [Fact]
    public Task One_article()
    {
        var project = CorpusProject.Create().AddArticle("News", "000_e196e8113c9f168c.txt", """
             date 2020-08-17 National-World

            The “ferry” is late — again.

            Nobody minds.

            """);
        return Verifier.Verify(Generate.Clean(project).Driver);
    }

    [Fact]
    public Task Several_formats()
    {
        var project = CorpusProject.Create()
            .AddArticle("Posts", "yaml.md", """
                ---
                title: From YAML
                date: 2024-02-29T08:30:00+01:00
                tags: [C#, C++, C]
                author:
                  name: Jane
                  url: https://example.org/jane
                rating: 4.5
                ---
                Text of the first.
                """)
            .AddArticle("Posts", "toml.md", """
                +++
                title = "From TOML"
                date = 2024-03-01T00:00:00Z
                tags = ["C"]
                author = { name = "Ola" }
                draft = true
                +++
                Text of the second.
                """)
            .AddArticle("Posts", "fields.txt", """
                Title: From header fields
                Date: 2024-03-02T09:15:00Z
                Tags: C, News & Views

                Text of the third.
                """)
            .AddArticle("Posts", "none.md", "# Only a heading\n\nText of the fourth.");
        return Verifier.Verify(Generate.Clean(project).Driver);
    }

    [Fact]
    public Task Two_corpora()
    {
        var project = CorpusProject.Create("My.App")
            .AddArticle("Help", "a.txt", "Help text.")
            .AddArticle("Statutes", "§ 1.txt", "Statute text.")
            .WithCorpusOption("Statutes", "CorpusAccessibility", "internal")
            .WithCorpusOption("Statutes", "CorpusNamespace", "My.Law");
        return Verifier.Verify(Generate.Clean(project).Driver);
    }

    [Fact]
    public Task Articles_with_mistakes()
    {
        var project = CorpusProject.Create()
            .AddArticle("News", "good.txt", "date 2020-08-17 World\n\nGood text.")
            .AddArticle("News", "no-such-day.txt", "date 2020-13-45 World\n\nText.")
            .AddArticle("News", "not-closed.md", "---\ntitle: x\n\nText.");
        return Verifier.Verify(Generate.Run(project).Driver);
    }

    [Fact]
    public Task Packed_storage() => Verifier.Verify(Generate.Clean(CorpusProject.Create()
        .WithOption("CorpusStorage", "Packed")
        .AddArticle("News", "harbour.md", """
            ---
            title: The harbour
            date: 2024-02-29
            tags: [Sea, Trade]
            author: { name: Jane, url: "https://example.org/jane" }
            rating: 4.5
            ---
            Ships come in.
            """)
        .AddArticle("News", "market.md", """
            ---
            title: The market
            date: 2024-03-01
            tags: [Trade]
            ---
            Fish goes out.
            """)).Driver);

    [Fact]
    public Task A_declared_schema() => Verifier.Verify(Generate.Clean(CorpusProject.Create()
        .AddSource("""
            #pragma warning disable CS1591
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using Corpora;

            namespace App;

            public enum Level { Easy, [Label("very hard")] Hard }

            public sealed record Source(string Name, Uri? Url = null) { public int Page { get; init; } = 1; }

            [Corpus("Recipes"), OrderBy(nameof(Level)), MinWords(1)]
            public abstract partial class Recipe : Article
            {
                public abstract DateOnly Date { get; }
                public abstract RecipesTag Tag { get; }
                [Index] public virtual Level Level => Level.Easy;
                [Index, Unique, RegularExpression("[a-z-]+")] public virtual string? Slug => null;
                [Range(1, 12)] public virtual int Servings => 4;
                [Index] public abstract Cook Cook { get; }
                public virtual IReadOnlyList<Recipe> Related => [];
                public virtual Source? From => null;
                public virtual IReadOnlyDictionary<string, decimal> Amounts => new Dictionary<string, decimal>();
                public virtual TimeSpan? @fixed => null;
            }

            [Corpus("Cooks")]
            public abstract partial class Cook : Article
            {
                [ReverseOf(nameof(Recipe.Cook))] public virtual IReadOnlyList<Recipe> Recipes => [];
            }
            """, "Schemas.cs")
        .AddArticle("Cooks", "ola.md", "# Ola\n\nCooks at sea.")
        .AddArticle("Recipes", "soup.md", """
            ---
            title: Soup
            date: 2024-02-29
            tag: Soups & Stews
            level: very hard
            slug: soup
            cook: ola
            related: [bread]
            from: { name: The book, page: 12 }
            amounts: { water: 1.5, salt: 0.01 }
            fixed: "01:30"
            ---
            Boil.
            """)
        .AddArticle("Recipes", "bread.md", """
            ---
            title: Bread
            date: 2024-03-01
            tag: Baking
            cook: ola
            ---
            Bake.
            """)).Driver);
}
