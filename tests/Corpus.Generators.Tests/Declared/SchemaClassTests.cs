using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Declared;

/// <summary>The shapes that a class which is a schema may have, and what a program sees of them.</summary>
public class SchemaClassTests
{
    private const string Start = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Corpora;

        """;

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_schema_class_has_its_own_namespace_members_interfaces_and_attributes(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace Somewhere.Models
            {
                public interface IHasSlug { string Slug { get; } }

                [Serializable]
                [Corpus("News")]
                public abstract partial class Story : Article, IHasSlug
                {
                    protected Story() => Made = true;
                    public bool Made { get; }
                    public abstract string Author { get; }
                    public string Slug => Id.ToUpperInvariant();
                }

                public abstract partial class Story
                {
                    public int Twice => WordCount * 2;
                }
            }
            """).AddArticle("News", "a.md", "---\nauthor: Jane\n---\nTwo words."));
        using var loaded = run.Load();
        var article = loaded.Article("News", "a");
        Assert.Equal("Jane", loaded.Property(article, "Author"));
        Assert.Equal("A", loaded.Property(article, "Slug"));
        Assert.Equal(4, loaded.Property(article, "Twice"));
        Assert.Equal(true, loaded.Property(article, "Made"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_corpus_of_an_internal_class_is_internal(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                [Corpus("News")]
                internal abstract partial class Story : Article
                {
                    internal abstract string Author { get; }
                    protected virtual int Hidden => 1;
                    internal int Shown => Hidden;
                }

                internal static class Use { internal static string Author => News.A.Author; }
            }
            """).AddArticle("News", "a.md", "---\nauthor: Jane\nhidden: 7\n---\nText."));
        using var loaded = run.Load();
        Assert.Equal(7, loaded.Property(loaded.Article("News", "a"), "Shown"));
        Assert.False(run.Compilation.GetTypeByMetadataName("App.News")!.DeclaredAccessibility == Accessibility.Public);
    }

    /// <summary>The mistake is reported at the declaration, and not again for each article.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_obsolete_property_causes_no_warning_in_generated_code(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                [Obsolete] public enum Old { A }

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    [Obsolete("Use Author")] public virtual string? Writer => null;
                    [Obsolete] public virtual Old Kind => Old.A;
                }
            }
            """).AddArticle("News", "a.md", "---\nwriter: Jane\nkind: A\n---\nText."));
        using var loaded = run.Load();
        Assert.Equal("Jane", loaded.Property(loaded.Article("News", "a"), "Writer"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_obsolete_class_causes_no_warning_in_generated_code(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                [Obsolete("Use Post")]
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract DateOnly Date { get; }
                }
            }
            """).AddArticle("News", "a.md", "---\ndate: 2024-05-06\n---\nText."));
        using var loaded = run.Load();
        Assert.Equal("a", loaded.Article("News", "a").Id);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Neighbours_by_an_obsolete_property_cause_no_warning(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                public enum Level { Easy, Hard }

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract DateOnly Date { get; }
                    [Obsolete("Use Rank"), Index] public abstract Level Level { get; }
                }
            }
            """)
            .AddArticle("News", "a.md", "---\ndate: 2024-05-06\nlevel: Hard\n---\nText.")
            .AddArticle("News", "b.md", "---\ndate: 2024-05-07\nlevel: Hard\n---\nText."));
        using var loaded = run.Load();
        Assert.Same(loaded.Article("News", "b"), loaded.Property(loaded.Article("News", "a"), "NextInLevel"));
    }

    [Fact]
    public void A_partial_schema_class_is_abstract()
    {
        var run = Project(Storages.Source, """
            namespace App
            {
                [Corpus("News")]
                public partial class Story
                {
                    public abstract Author Author { get; }
                }

                [Corpus("People")]
                public partial class Author { }
            }
            """)
            .AddArticle("News", "a.md", "---\nauthor: jane\n---\nText.")
            .AddArticle("People", "jane.md", "Text.")
            .Run();
        Generate.AssertCompilesClean(run);
        Assert.Equal(["CORPUS405", "CORPUS405"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        using var loaded = run.Load();
        Assert.Same(loaded.Article("People", "jane"), loaded.Property(loaded.Article("News", "a"), "Author"));
    }

    [Theory]
    [InlineData("public class Story : Article", "is neither abstract nor partial")]
    [InlineData("public abstract class Story", "is not partial and does not derive from Corpora.Article")]
    public void A_class_that_the_generated_part_cannot_complete_is_an_error(string declaration, string reason)
    {
        var run = Project(Storages.Source, $$"""
            namespace App
            {
                [Corpus("News")]
                {{declaration}} { }
            }
            """).AddArticle("News", "a.md", "Text.").Run();

        // The warning has the code fix.
        Assert.Equal(["CORPUS405", "CORPUS410"], run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        var error = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "CORPUS410");
        Assert.Contains($"because it {reason};", error.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>Code that compiles with one storage compiles with the other.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Accessors_have_the_type_of_the_schema(string storage) => Generate.Clean(Project(storage, """
        namespace App
        {
            public static class Use
            {
                public static object Pick(bool first) => first ? News.A : News.B;
                public static object All => new[] { News.A, News.B };
                public static object Nth(int number) => number switch { 0 => News.A, _ => News.B };
                public static int? Length => News.A.Author?.Length;
            }
        }
        """)
        .AddArticle("News", "a.md", "---\nauthor: Jane\n---\nText.")
        .AddArticle("News", "b.md", "Text."));

    [Fact]
    public void Source_storage_also_has_the_type_of_each_article()
    {
        var run = Generate.Clean(Project(Storages.Source, """
            namespace App
            {
                [Corpus("Blog")]
                public abstract partial class Post : Article
                {
                    public abstract int Instance { get; }
                }

                public static class Use
                {
                    public static int Length => NewsArticles.A.Instance.Author.Length;
                    public static int Instance => BlogArticles.C.Instance_.Instance + Blog.C.Instance;
                }
            }
            """)
            .AddArticle("News", "a.md", "---\nauthor: Jane\n---\nText.")
            .AddArticle("News", "b.md", "Text.")
            .AddArticle("Blog", "c.md", "---\ninstance: 1\n---\nText."));
        using var loaded = run.Load();
        Assert.Equal(2, loaded.Assembly.GetType("App.Use")!.GetProperty("Instance")!.GetValue(null));
    }

    /// <summary>A file system allows 255 bytes of UTF-8, and an ideograph has three.</summary>
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_names_of_generated_files_fit_a_file_system(string storage)
    {
        var (folder, file) = (new string('潮', 60), new string('港', 70));
        var run = Generate.Run(Project(storage, "")
            .WithOption("CorpusEmitsJsonSchema", "true")
            .AddArticle("News", $"{folder}/{file}.md", "---\ntag: a\n---\nText.")
            .AddArticle("News", $"{folder}/{file}船.md", "Text.")
            .AddArticle(new string('新', 90), "a.md", "---\ntag: a\n---\nText."));
        Generate.AssertCompilesClean(run);
        Assert.All(run.Sources.Keys, name => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 1, 200));
        using var loaded = run.Load();
        Assert.Equal("Text.", loaded.Article("News", $"{folder}/{file}船").Text);
    }

    /// <summary>The base class is part of what the generated part can say.</summary>
    [Fact]
    public void A_schema_class_without_a_base_is_an_article()
    {
        var run = Project(Storages.Source, """
            namespace App
            {
                [Corpus("News")]
                public abstract partial class Story
                {
                    public abstract string Author { get; }
                }
            }
            """).AddArticle("News", "a.md", "---\nauthor: Jane\n---\nText.").Run();
        Generate.AssertCompilesClean(run);
        using var loaded = run.Load();
        Assert.Equal("Jane", loaded.Property(loaded.Article("News", "a"), "Author"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Two_corpora_can_share_a_base_class(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                public abstract class Post<TNote> : Article
                {
                    public abstract DateOnly Date { get; }
                    public virtual TNote? Note => default;
                }

                [Corpus("News")] public abstract partial class Story : Post<string>;

                [Corpus("Blog")] public abstract partial class Entry : Post<Uri> { public virtual bool Pinned => false; }
            }
            """)
            .AddArticle("News", "a.md", "---\ndate: 2024-01-01\nnote: Mind the gap\n---\nText.")
            .AddArticle("Blog", "b.md", "---\ndate: 2024-01-02\nnote: https://example.org/\npinned: true\n---\nText."));
        using var loaded = run.Load();
        Assert.Equal("Mind the gap", loaded.Property(loaded.Article("News", "a"), "Note"));
        Assert.Equal(new Uri("https://example.org/"), loaded.Property(loaded.Article("Blog", "b"), "Note"));
        Assert.Equal(true, loaded.Property(loaded.Article("Blog", "b"), "Pinned"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_corpus_without_files_is_empty(string storage)
    {
        var run = Project(storage, """
            namespace App
            {
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract DateOnly Date { get; }
                    public virtual NewsTag? Tag => null;
                }

                public static class Use { public static int Count => News.Articles.Count + News.ByDate.Count; }
            }
            """).Run();
        Generate.AssertCompilesClean(run);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Titles_can_be_filled_overridden_and_required(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                [Corpus("News")] public abstract partial class Story : Article { public abstract override string Title { get; } }
                [Corpus("Blog")] public abstract partial class Entry : Article { public override string Title => "Untitled"; }
                [Corpus("Help")] public abstract partial class Page : Article { public sealed override string Title => "Always this"; }
            }
            """)
            .AddArticle("News", "a.md", "# From the heading\n\nText.")
            .AddArticle("Blog", "b.md", "Text.")
            .AddArticle("Blog", "c.md", "---\ntitle: Its own\n---\nText.")
            .AddArticle("Help", "d.md", "---\ntitle: Not shown\n---\nText."));
        using var loaded = run.Load();
        Assert.Equal("From the heading", loaded.Article("News", "a").Title);
        Assert.Equal("Untitled", loaded.Article("Blog", "b").Title);
        Assert.Equal("Its own", loaded.Article("Blog", "c").Title);
        Assert.Equal("Always this", loaded.Article("Help", "d").Title);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void References_lead_to_declared_and_inferred_corpora(string storage)
    {
        var run = Generate.Clean(Project(storage, """
            namespace App
            {
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    public abstract Author Author { get; }
                    public virtual HelpArticle? Help => null;
                    public virtual IReadOnlyDictionary<string, Author> Roles => new Dictionary<string, Author>();
                }

                [Corpus("Authors")]
                public abstract partial class Author : Article
                {
                    public virtual Author? Boss => null;
                    [ReverseOf(nameof(Story.Author))] public virtual IReadOnlyList<Story> Stories => [];
                    [ReverseOf(nameof(Boss))] public virtual IReadOnlyCollection<Author> Team => [];
                }

                public static class Use
                {
                    public static string Print() =>
                        $"{News.A.Author.Id} {News.A.Author.Stories[0].Id} {News.A.Help?.Id} {News.A.Roles["editor"].Boss!.Boss!.Id} {Authors.Joe.Team.Count}{Authors.Jim.Team.Count}";
                }
            }
            """)
            .AddArticle("News", "a.md", "---\nauthor: joe\nhelp: how\nroles: { editor: jane }\n---\nText.")
            .AddArticle("Authors", "joe.md", "---\nboss: jane\n---\nText.")
            .AddArticle("Authors", "jane.md", "---\nboss: joe\n---\nText.")
            .AddArticle("Authors", "jim.md", "Text.")
            .AddArticle("Help", "how.md", "Text."));
        using var loaded = run.Load();
        Assert.Equal("joe a how jane 10", loaded.Assembly.GetType("App.Use")!.GetMethod("Print")!.Invoke(null, null));
    }

    private static CorpusProject Project(string storage, string code) => CorpusProject.Create().With(storage).AddSource(Start + code, "Schema.cs");
}
