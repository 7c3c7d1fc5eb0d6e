using System.Reflection;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Loading;

/// <summary>Reading an article is reading that one: a corpus of thousands must not be loaded to find one of them.</summary>
public class UntouchedClassTests
{
    /// <summary>A class' static constructor runs when something of it is used. Partial classes let a test put one into each article.</summary>
    private const string Witness = """
        namespace App
        {
            internal static class Touched
            {
                public static readonly System.Collections.Generic.List<string> Names = new();

                public static string ReadOne()
                {
                    var text = News.Articles["b"].Text;
                    return text + "; " + string.Join(",", Names);
                }

                public static string CountAll()
                {
                    var count = News.Articles.Count + News.ByDate.Count + News.ByCategory[NewsCategory.World].Count;
                    return count + "; " + string.Join(",", Names);
                }

                public static string ReadNamed() => News.C.Text + "; " + string.Join(",", Names);
            }
        }

        namespace App.NewsArticles
        {
            partial class A { static A() => Touched.Names.Add("A"); }
            partial class B { static B() => Touched.Names.Add("B"); }
            partial class C { static C() => Touched.Names.Add("C"); }
        }
        """;

    private static readonly CorpusRun Run = Generate.Clean(CorpusProject.Create()
        .AddArticle("News", "a.txt", "date 2024-01-01 World\n\nText of a.")
        .AddArticle("News", "b.txt", "date 2024-01-02 Sport\n\nText of b.")
        .AddArticle("News", "c.txt", "date 2024-01-03 World\n\nText of c.")
        .AddSource(Witness));

    [Theory]
    [InlineData("ReadOne", "Text of b.; B")]
    [InlineData("ReadNamed", "Text of c.; C")]
    [InlineData("CountAll", "8; ")]
    public void Only_the_classes_that_are_read_are_initialized(string method, string expected)
    {
        using var loaded = Run.Load();
        var witness = loaded.Assembly.GetType("App.Touched", throwOnError: true)!;
        Assert.Equal(expected, witness.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null));
    }
}
