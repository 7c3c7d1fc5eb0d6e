using Corpus.Generators.CodeFixes.Tests.Editing;

namespace Corpus.Generators.CodeFixes.Tests;

/// <summary>CORPUS405: what the declaration of a schema leaves out.</summary>
public class SchemaDeclarationTests
{
    [Theory]
    [InlineData(
        "public class Story { }", 14, "is not abstract, is not partial and does not derive from Corpora.Article", "public abstract partial class Story : Article { }")]
    [InlineData("class Story { }", 7, "is not abstract, is not partial and does not derive from Corpora.Article", "abstract partial class Story : Article { }")]
    [InlineData("public partial class Story : Article { }", 22, "is not abstract", "public abstract partial class Story : Article { }")]
    [InlineData("public abstract class Story : Article { }", 23, "is not partial", "public abstract partial class Story : Article { }")]
    [InlineData("public abstract partial class Story { }", 31, "does not derive from Corpora.Article", "public abstract partial class Story : Article { }")]
    [InlineData(
        "abstract partial class Story : System.IDisposable\n{ public void Dispose() { } }", 24, "does not derive from Corpora.Article",
        "abstract partial class Story : Article, System.IDisposable\n{ public void Dispose() { } }")]
    [InlineData("public class Story : Article\n{\n}", 14, "is not abstract and is not partial", "public abstract partial class Story : Article\n{\n}")]
    public async Task It_is_completed(string declaration, int column, string lack, string completed)
    {
        const string Head = "using Corpora;\nnamespace App;\n// Why it is.\n[Corpus(\"News\")]\n";
        var editor = Editor.Open().WithArticle("News", "a.txt", "Text.").WithSource("Story.cs", Head + declaration);
        var access = declaration.StartsWith("public", StringComparison.Ordinal) ? "public " : "";
        await editor.AssertSays($"Story.cs(5,{column})-(5,{column + 5}): warning CORPUS405: 'Story' is the schema of the corpus 'News', but {lack}; expected '{access}abstract partial class Story : Article'");

        var @fixed = await editor.Fix("CORPUS405");
        Assert.Equal(Head + completed, @fixed.Source("Story.cs"));
        Assert.Empty(await @fixed.Says());
        Assert.DoesNotContain(await @fixed.Errors(), error => error.Contains(": error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_article_is_another_class_the_base_is_named_in_full()
    {
        var editor = Editor.Open()
            .WithSource("Article.cs", "namespace App { class Article { } }")
            .WithSource("Story.cs", "namespace App { [Corpora.Corpus(\"News\")] abstract partial class Story { } }");
        Assert.Equal(
            "namespace App { [Corpora.Corpus(\"News\")] abstract partial class Story : global::Corpora.Article { } }",
            (await editor.Fix("CORPUS405")).Source("Story.cs"));
    }

    [Fact]
    public async Task A_base_in_another_part_is_a_base() => Assert.Empty(await Editor.Open()
        .WithSource("Story.cs", "using Corpora; namespace App; [Corpus(\"News\")] abstract partial class Story { }")
        .WithSource("Base.cs", "using Corpora; namespace App; partial class Story : Article { }")
        .Says());

    /// <summary>What no declaration can mend is the generator's error.</summary>
    [Theory]
    [InlineData("[Corpus(\"News\")] public static class Story { }")]
    [InlineData("[Corpus(\"News\")] public class Story<T> { }")]
    [InlineData("[Corpus(\"News\")] public class Story : System.Exception { }")]
    [InlineData("public class Outer { [Corpus(\"News\")] public class Story { } }")]
    [InlineData("[Corpus(\"News\")] public abstract partial class Story : Article { }")]
    [InlineData("[Corpus(\"News\")] public abstract partial class Story : Missing { }")]
    [InlineData("[Corpus(\"News\")] public abstract partial class")]
    [InlineData("[Corpus(")]
    [InlineData("public class Story { }")]
    public async Task Nothing_is_said_of(string declaration) =>
        Assert.Empty(await Editor.Open().WithSource("Story.cs", "using Corpora; namespace App; " + declaration).Says());
}
