using System.Text.Json;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.JsonSchemas;

/// <summary>What a build writes for the editors of the articles, and when.</summary>
[Collection(PackageTests.Name)]
public sealed class JsonSchemaBuildTests(PackageFixture packages)
{
    [Fact]
    public void A_build_writes_a_schema_that_a_clean_removes_and_only_when_it_changed()
    {
        var app = NewApp("json-schema", "<CorpusJsonSchema>true</CorpusJsonSchema><TargetFramework>net10.0</TargetFramework>");
        var file = Path.Combine(app.Folder, ".corpus", "News.schema.json");

        app.Build().Succeeded();

        using var schema = JsonDocument.Parse(File.ReadAllText(file));
        AssertAllows(schema.RootElement, "section", "date", "title", "draft");
        Assert.Equal(["date", "section"], schema.RootElement.GetProperty("required").EnumerateArray().Select(key => key.GetString()));
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, written);

        app.Build().Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        app.Write("Corpora/News/a.md", "---\ndate: 2026-05-06\nsection: Sport\n---\nOther words.\n").Build().Succeeded();
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        app.Write("Corpora/News/b.md", "---\ndate: 2026-05-06\nsection: Sport\nrating: 4\n---\nWords.\n").Build().Succeeded();
        Assert.Contains("rating", File.ReadAllText(file), StringComparison.Ordinal);

        app.DotNet("clean").Succeeded();
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_folder_can_be_named_and_several_frameworks_write_once()
    {
        var app = NewApp(
            "json-schema-folder",
            "<CorpusJsonSchema>schemas</CorpusJsonSchema><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

        app.Build().Succeeded();

        Assert.Equal(["News.schema.json"], Directory.GetFiles(Path.Combine(app.Folder, "schemas")).Select(Path.GetFileName));
        Assert.False(Directory.Exists(Path.Combine(app.Folder, "obj/Debug/net10.0/generated")));
    }

    private static void AssertAllows(JsonElement schema, params string[] keys) =>
        Assert.All(keys, key => Assert.True(schema.GetProperty("properties").TryGetProperty(key, out _), key));

    private Consumer NewApp(string name, string properties) => packages.NewConsumer(name)
        .Write("App.csproj", ProjectFile.Exe(ProjectFile.Reference(packages.Version), properties))
        .Write("Program.cs", "System.Console.WriteLine(App.News.Articles.Count);")
        .Write("Corpora/News/a.md", "---\ndate: 2026-05-06\nsection: Sport\n---\nWords.\n");
}
