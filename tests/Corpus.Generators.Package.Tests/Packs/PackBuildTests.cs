using System.Text;
using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Packs;

/// <summary>A corpus that is stored as a pack: what a build writes, and when it writes it again.</summary>
[Collection(PackageTests.Name)]
public sealed class PackBuildTests(PackageFixture packages)
{
    private const string Pack = "obj/Debug/net10.0/News.pack";

    /// <summary>What MSBuild tells the compiler of the options and the articles.</summary>
    private const string EditorConfig = "obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig";

    [Fact]
    public void The_same_program_prints_the_same_in_both_storages()
    {
        var app = PackApp.New(packages, "storages");
        app.Build("-p:CorpusStorage=Source").Succeeded();
        var source = app.Run();

        var build = app.Build().Succeeded();

        Assert.False(build.HasWarnings(), build.Output);
        Assert.Matches(@"News: 3 articles, 0\.1 kB text → 0\.\d kB pack \(\d+\.\d s\)", build.Output);
        Assert.Equal(PackApp.Output, source);
        Assert.Equal(PackApp.Output, app.Run());
    }

    /// <summary>The corpus Help has a declared class, so that no class HelpArticle is inferred for it.</summary>
    [Theory]
    [InlineData("Source")]
    [InlineData("Packed")]
    public void A_corpus_may_have_the_name_of_the_class_that_another_one_does_not_need(string storage)
    {
        var app = packages.NewConsumer("names-" + storage)
            .Write("App.csproj", ProjectFile.Exe(
                ProjectFile.Reference(packages.Version), $"<TargetFramework>net10.0</TargetFramework><CorpusStorage>{storage}</CorpusStorage>"))
            .Write("Page.cs", "namespace App; [Corpora.Corpus(\"Help\")] public abstract partial class Page : Corpora.Article;")
            .Write("Program.cs", "Console.WriteLine(App.Help.Articles[0].Text + App.HelpArticle.Articles[0].Text);")
            .Write("Corpora/Help/a.txt", "One.")
            .Write("Corpora/HelpArticle/b.txt", "Two.");

        Assert.False(app.Build().Succeeded().HasWarnings());
        Assert.Equal(["One.Two."], app.Run());
    }

    [Fact]
    public void An_error_that_only_the_task_finds_has_its_place()
    {
        var app = PackApp.New(packages, "task-errors").Write("Directory.Build.targets", """
            <Project>
              <Target Name="AddFinding" AfterTargets="WriteCorpusPacks">
                <ItemGroup>
                  <_CorpusPackFinding Include="Finding" Code="CORPUS101" File="Corpora/News/used.txt" Line="3" Column="5" Message="Wrong: {0}." />
                </ItemGroup>
              </Target>
            </Project>
            """);

        var build = app.Build().Failed();

        Assert.Contains("Corpora/News/used.txt(3,5): error CORPUS101: Wrong: {0}.", build.Output, StringComparison.Ordinal);
        Assert.Equal(["CORPUS101"], build.ErrorCodes());
    }

    [Fact]
    public void What_did_not_change_is_not_built_again_and_what_did_is()
    {
        var app = PackApp.New(packages, "edits");
        app.Build().Succeeded();
        var written = Time(app);

        AssertIsUpToDate(app.Build("-v:normal").Succeeded());
        Assert.Equal(written, Time(app));

        app.Write("Corpora/News/used.txt", " date 2020-08-17 National-World\n\nOther words.\n");
        Assert.Equal(["used: 2020-08-17, National-World, 2, 1", "Other words."], [.. Rebuilt(app).Skip(1).Take(2)]);

        Move(app, "Corpora/News/plain.txt", "Corpora/News/renamed.txt");
        Assert.Contains("renamed: 2021-05-06, Local, 5, 1", Rebuilt(app));

        app.Write("Corpora/News/added.txt", " date 2022-01-01 Arts\n\nAdded.\n");
        Assert.Contains("added: 2022-01-01, Arts, 1, 1", Rebuilt(app));

        File.Delete(Path.Combine(app.Folder, "Corpora/News/added.txt"));
        Assert.DoesNotContain("added: 2022-01-01, Arts, 1, 1", Rebuilt(app));

        // Another encoding, and a time that is older than that of the pack.
        var renamed = Path.Combine(app.Folder, "Corpora/News/renamed.txt");
        File.WriteAllText(renamed, File.ReadAllText(renamed) + " Re-encoded.", Encoding.Unicode);
        File.SetLastWriteTimeUtc(renamed, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("renamed: 2021-05-06, Local, 6, 1", Rebuilt(app));

        AssertIsUpToDate(app.Build("-v:normal").Succeeded());
    }

    [Fact]
    public void Clean_takes_the_pack_away()
    {
        var app = PackApp.New(packages, "cleaned");
        app.Build().Succeeded();
        Assert.True(File.Exists(Path.Combine(app.Folder, Pack)));

        app.DotNet("clean").Succeeded();

        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Folder, "obj"), "*Corpus*", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(app.Folder, Pack)));
    }

    /// <summary>An editor asks for the compiler's arguments, again and again while one types. What it needs is there without a pack.</summary>
    [Fact]
    public void A_design_time_build_writes_no_pack_and_tells_the_compiler_the_same()
    {
        var app = PackApp.New(packages, "design-time");
        app.DotNet("restore").Succeeded();

        app.DotNet(
            "msbuild", "-target:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();

        Assert.False(File.Exists(Path.Combine(app.Folder, Pack)));
        var inEditor = app.Read(EditorConfig);
        Assert.Contains("build_property.CorpusStorage = Packed", inEditor, StringComparison.Ordinal);
        Assert.Contains("build_metadata.AdditionalFiles.Corpus = News", inEditor, StringComparison.Ordinal);

        app.Build().Succeeded();

        Assert.Equal(inEditor, app.Read(EditorConfig));
        Assert.Equal(PackApp.Output, app.Run());
    }

    [Fact]
    public void Every_framework_has_a_pack_of_its_own()
    {
        var app = PackApp.New(packages, "frameworks", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

        app.Build().Succeeded();

        var newest = File.ReadAllBytes(Path.Combine(app.Folder, Pack));
        Assert.Equal(newest, File.ReadAllBytes(Path.Combine(app.Folder, Pack.Replace("net10.0", "net8.0", StringComparison.Ordinal))));
        Assert.Equal(PackApp.Output, app.Run());
    }

    [Theory]
    [InlineData(" date 2020-02-30 Local\n\nText.\n", "CORPUS101", 1, 7)]
    [InlineData("---\ntitle: [\n---\nText.\n", "CORPUS103", 3, 1)]
    public void An_article_with_an_error_is_reported_once(string text, string code, int line, int column)
    {
        var app = PackApp.New(packages, "mistakes-" + code).Write("Corpora/News/wrong.txt", text);

        var build = app.Build().Failed();

        Assert.Equal([code], build.ErrorCodes());
        Assert.Single(build.LinesBeforeSummary, output => output.Contains($"wrong.txt({line},{column}): error {code}: ", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(app.Folder, Pack)));
    }

    [Fact]
    public void A_file_that_is_no_text_is_reported_once()
    {
        var app = PackApp.New(packages, "binary");
        File.WriteAllBytes(Path.Combine(app.Folder, "Corpora/News/latin.txt"), [.. "Text with a "u8, 0xE9, .. " in it."u8]);

        var build = app.Build().Failed();

        Assert.Equal(["CORPUS106"], build.ErrorCodes());
        Assert.Single(build.LinesBeforeSummary, line => line.Contains("error CORPUS106", StringComparison.Ordinal));
    }

    /// <summary>What lies outside of the project, and what is named otherwise, has the same path to the task as to the compiler.</summary>
    [Fact]
    public void Articles_from_elsewhere_and_with_options_of_their_own_are_found()
    {
        var app = PackApp.New(packages, "elsewhere/app")
            .Write("../shared/deep/one #1;x.txt", "Text of one.")
            .Write("../shared/two.txt", "Text of two.")
            .Write("Directory.Build.targets",
                """
                <Project>
                  <ItemGroup>
                    <AdditionalFiles Include="../shared/**/*.txt" Corpus="Shared" />
                    <AdditionalFiles Update="../shared/two.txt" CorpusId="a%23b" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs",
                """
                foreach (var article in App.Shared.Articles)
                {
                    Console.WriteLine($"{article.Id} {article.Path} {article.Text}");
                }
                """);

        app.Build().Succeeded();

        Assert.Equal(
            ["a#b ../shared/two.txt Text of two.", "deep/one #1;x ../shared/deep/one #1;x.txt Text of one."],
            app.Run());
    }

    [Fact]
    public void A_pack_of_other_articles_is_never_read()
    {
        var app = PackApp.New(packages, "foreign");
        app.Build().Succeeded();
        var foreign = File.ReadAllBytes(Path.Combine(app.Folder, Pack));
        app.Write("Corpora/News/used.txt", " date 2020-08-17 National-World\n\nOther words.\n");
        app.Write(
            "Directory.Build.targets",
            """
            <Project>
              <Target Name="PutForeignPack" AfterTargets="WriteCorpusPacks">
                <Copy SourceFiles="foreign.pack" DestinationFiles="obj/Debug/net10.0/News.pack" SkipUnchangedFiles="false" />
              </Target>
            </Project>
            """);
        File.WriteAllBytes(Path.Combine(app.Folder, "foreign.pack"), foreign);

        app.Build().Succeeded();

        var run = app.DotNet("exec", "bin/Debug/net10.0/App.dll").Failed();
        Assert.Contains("Corpora.CorpusPackException: The corpus pack 'Corpora.News.pack' was built from different articles", run.Output);
    }

    private static IReadOnlyList<string> Rebuilt(Consumer app)
    {
        Assert.Contains("News: ", app.Build().Succeeded().Output);
        return app.Run();
    }

    private static void AssertIsUpToDate(CommandResult build)
    {
        Assert.DoesNotContain("News: ", build.Output);
        Assert.Contains("Skipping target \"WriteCorpusPacks\"", build.Output);
        Assert.Contains("Skipping target \"CoreCompile\"", build.Output);
    }

    private static DateTime Time(Consumer app) => File.GetLastWriteTimeUtc(Path.Combine(app.Folder, Pack));

    private static void Move(Consumer app, string from, string to) => File.Move(Path.Combine(app.Folder, from), Path.Combine(app.Folder, to));
}
