using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Options;

/// <summary>
/// Paths reach the generator as section names and values of an .editorconfig, which has its own mind about many characters. An article
/// either arrives with its id as its path has it, or the build says why not.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class OddNamesTests(PackageFixture packages)
{
    private const string Program =
        """
        Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        foreach (var article in App.Odd.Articles)
        {
            Console.WriteLine($"{article.Id} => {article.Path} => {article.Text}");
        }
        """;

    private static readonly string[] Everywhere =
    [
        "plain", "with blank", " leading blank", "hash#tag", "C#", "semi;colon", "bracket[x]", "range[0-9]", "[whole]", "brace{a,b}",
        "comma,x", "excl!am", "apostrophe'x", "paren(x)", "dollar$(x)", "at@(x)", "percent%41x", "per%cent", "back`tick", "amp&x",
        "equals=x", "tilde~", "caret^", "plus+", "-dash", "@response", ".hidden", "a.b.c", "no-break\u00A0", "uml\u00E4ut",
        "decomposed a\u0308", "\u65E5\u672C", "emoji\U0001F600", "bidi\u202Ex",
        "C# notes/in", "a;b/in", "x [1]/in", "{a,b}/in", " lead/in", "deep/er/in", "100%/in", "it's/in", "# /in",
    ];

    /// <summary>Not on Windows.</summary>
    private static readonly string[] OnUnix = ["star*name", "quest?ion", "less<than>", "trailing blank ", "trail /in", "**/in", "?/in"];

    [Fact]
    public void Every_name_arrives_as_it_is_on_the_disk()
    {
        var names = OperatingSystem.IsWindows() ? Everywhere : [.. Everywhere, .. OnUnix];
        var app = packages.NewConsumer("odd/C# (50%) 'x'; y [z] {a,b} \u00E4")
            .Write("App.csproj", ProjectFile.Exe(
                ProjectFile.Reference(packages.Version) + """<AdditionalFiles Include="the texts; all #1/**/*.txt" Corpus="Odd" />"""
                    .Replace(";", "%3B", StringComparison.Ordinal)))
            .Write("Program.cs", Program);
        foreach (var name in names)
        {
            app.Write($"the texts; all #1/{name}.txt", $"I am {name}.\n");
        }

        app.Build().Succeeded();

        Assert.Equal(
            names.Select(name => $"{name} => the texts; all #1/{name}.txt => I am {name}.").Order(StringComparer.Ordinal),
            app.Run().Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void What_cannot_arrive_is_an_error()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such file names");
        var app = packages.NewConsumer("cannot-arrive")
            .Write("App.csproj", ProjectFile.Exe(ProjectFile.Reference(packages.Version)))
            .Write("Program.cs", "Console.WriteLine(App.Odd.Articles.Count);")
            .Write("Corpora/Odd/fine.txt", "Fine.")
            .Write("Corpora/Odd/10:30.txt", "A colon.")
            .Write("Corpora/Odd/next\u0085line.txt", "A line's end.")
            .Write("Corpora/Odd/line\u2028separator.txt", "Another one.");

        var build = app.Build().Failed();

        Assert.Equal(["CORPUS115"], build.ErrorCodes());
        Assert.Contains("Corpora/Odd/10:30.txt : error CORPUS115: ", build.Output, StringComparison.Ordinal);
        Assert.Equal(3, build.Lines.Where(line => line.Contains("error CORPUS115", StringComparison.Ordinal)).Distinct().Count());
    }

    [Fact]
    public void Items_that_would_lose_an_article_are_errors()
    {
        var items = ProjectFile.Reference(packages.Version) +
            """
            <AdditionalFiles Include="twice.txt" Corpus="Odd" />
            <AdditionalFiles Include="twice.txt" />
            <AdditionalFiles Include="quoted.txt" Corpus="Odd" CorpusId="a`b" />
            """;
        const string Late =
            """
            <Target Name="AddLate" BeforeTargets="CoreCompile">
              <ItemGroup><AdditionalFiles Include="late.txt" Corpus="Odd" /></ItemGroup>
            </Target>
            """;
        var app = packages.NewConsumer("lost-items")
            .Write("App.csproj", ProjectFile.Exe(items).Replace("</Project>", Late + "</Project>", StringComparison.Ordinal))
            .Write("Program.cs", "Console.WriteLine();")
            .Write("twice.txt", "Once with, once without a corpus.")
            .Write("quoted.txt", "Its id contains a backtick.")
            .Write("late.txt", "Added when the compiler's options are written.");

        var codes = app.Build().Failed().ErrorCodes();

        Assert.Equal(["CORPUS112", "CORPUS116", "CORPUS117"], codes);
    }
}
