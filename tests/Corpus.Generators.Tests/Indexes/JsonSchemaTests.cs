using System.Text.Json;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Indexes;

/// <summary>The JSON Schema of a corpus' front matter, as the generator hands it to the build.</summary>
public class JsonSchemaTests
{
    private const string Schema = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Corpora;

        namespace App;

        public enum Level { [Label("*/ for all")] Easy, Hard }

        public record Person(string Name, int Age = 30);

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            public abstract DateOnly Date { get; }
            public virtual Level Level => Level.Hard;
            public virtual byte Weight => 3;
            [Metadata("reading-level")] public virtual string? Reading => null;
            public virtual Person? Editor => null;
            public virtual IReadOnlyList<Story> Related => [];
            [ReverseOf(nameof(Related))] public virtual IReadOnlyList<Story> RelatedBy => [];
            public virtual IReadOnlyDictionary<string, bool>? Flags => null;
            public virtual IReadOnlyList<NewsTag> Tags => [];
        }
        """;

    [Fact]
    public void The_JSON_schema_takes_any_value_of_an_ignored_key()
    {
        var schema = SchemaOf(CorpusProject.Create()
            .WithOption("CorpusIgnoredKeys", "layout;draft;Date;nav_order")
            .AddSource(Schema.Replace("abstract DateOnly Date", "abstract DateOnly Date { get; } [Metadata(\"nav-order\", Ignore = true)] public virtual int Order")
                .Replace("Age = 30);", "Age = 30) { [Metadata(Ignore = true)] public string Mail => \"\"; }"))
            .AddArticle("News", "a.md", "---\ndate: 2024-05-06\n---\nText."));

        var properties = schema.GetProperty("properties");
        Assert.Equal("{}", Compact(properties.GetProperty("layout")));
        Assert.Equal("{}", Compact(properties.GetProperty("nav-order")));
        Assert.False(properties.TryGetProperty("nav_order", out _));
        Assert.False(properties.TryGetProperty("Date", out _));
        Assert.Equal("""{"type":"boolean"}""", Compact(properties.GetProperty("draft")));
        Assert.Equal("{}", Compact(schema.GetProperty("$defs").GetProperty("App.Person").GetProperty("properties").GetProperty("mail")));
    }

    [Fact]
    public void The_JSON_schema_of_a_declared_schema_is_closed_and_describes_its_types()
    {
        var schema = SchemaOf(CorpusProject.Create()
            .AddSource(Schema)
            .AddArticle("News", "a.md", "---\ndate: 2024-05-06\ntags: [red]\n---\nText.")
            .AddArticle("News", "2024.md", "---\ndate: 2024-05-06\n---\nText."));

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal("""["date"]""", Compact(schema.GetProperty("required")));
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        var properties = schema.GetProperty("properties");
        Assert.Equal(
            ["date", "draft", "editor", "expiryDate", "flags", "level", "publishDate", "reading-level", "related", "tags", "title", "weight"],
            properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal("""{"type":"string","format":"date"}""", Compact(properties.GetProperty("date")));
        Assert.Equal("""{"description":"Level","enum":["*/ for all","Hard"],"default":"Hard"}""", Compact(properties.GetProperty("level")));
        Assert.Equal("""{"type":"integer","minimum":0,"maximum":255,"default":3}""", Compact(properties.GetProperty("weight")));
        Assert.Equal("""{"anyOf":[{"type":["string","number","boolean"]},{"type":"null"}]}""", Compact(properties.GetProperty("reading-level")));
        Assert.Equal("""{"anyOf":[{"$ref":"#/$defs/App.Person"},{"type":"null"}]}""", Compact(properties.GetProperty("editor")));
        Assert.Equal("""{"description":"An article of News.","enum":["2024",2024,"a"]}""", Compact(properties.GetProperty("related").GetProperty("anyOf")[1]));
        Assert.Equal(
            """{"anyOf":[{"type":"object","additionalProperties":{"type":"boolean"}},{"type":"null"}]}""", Compact(properties.GetProperty("flags")));
        Assert.Equal("""{"enum":["red"]}""", Compact(properties.GetProperty("tags").GetProperty("anyOf")[1].GetProperty("anyOf")[0]));
        Assert.Equal("""["name"]""", Compact(schema.GetProperty("$defs").GetProperty("App.Person").GetProperty("required")));
    }

    [Fact]
    public void The_JSON_schema_of_an_inferred_schema_is_open()
    {
        var schema = SchemaOf(CorpusProject.Create().AddArticle("News", "a.md", "---\nkey: { inner: 1 }\n---\nText."));
        Assert.True(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal("""{"$ref":"#/$defs/NewsKey"}""", Compact(schema.GetProperty("properties").GetProperty("key")));
        Assert.Equal("""["inner"]""", Compact(schema.GetProperty("$defs").GetProperty("NewsKey").GetProperty("required")));
    }

    [Fact]
    public void The_JSON_schema_contains_constraints()
    {
        var properties = SchemaOf(CorpusProject.Create()
            .AddSource(
                """
                #pragma warning disable CS1591
                using System.Collections.Generic;
                using System.ComponentModel.DataAnnotations;
                using Corpora;

                namespace App;

                public enum Level { [Label("2024")] Easy, Hard }

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    [Range(1, int.MaxValue)] public virtual long Priority => 3;
                    [StringLength(40, MinimumLength = 3), RegularExpression("[a-z-]+")] public abstract string Slug { get; }
                    [Length(1, 5), Url] public virtual IReadOnlyList<string> Links => [];
                    [AllowedValues(Level.Easy)] public virtual Level Level => Level.Easy;
                    [DeniedValues("World")] public virtual NewsSection? Section => null;
                }
                """)
            .AddArticle("News", "a.md", "---\nslug: a-b\nsection: Sport\n---\nText.")).GetProperty("properties");

        const string Text = """{"type":["string","number","boolean"]}""";
        Assert.Equal(
            """{"allOf":[{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807},{"minimum":1}],"default":3}""",
            Compact(properties.GetProperty("priority")));
        Assert.Equal(
            $$"""{"allOf":[{{Text}},{"minLength":2,"maxLength":40},{"pattern":"^(?:[a-z-]+)?$"}]}""", Compact(properties.GetProperty("slug")));
        Assert.Equal(
            $$"""{"anyOf":[{"type":"array","items":{"allOf":[{{Text}},{"format":"uri"}]},"minItems":1,"maxItems":5},{"allOf":[{{Text}},{"format":"uri"}]}]}""",
            Compact(properties.GetProperty("links")));
        Assert.Equal(
            """{"allOf":[{"description":"Level","enum":["2024",2024,"Hard"]},{"enum":["2024",2024]}],"default":"2024"}""",
            Compact(properties.GetProperty("level")));
        Assert.Equal("""{"not":{"enum":["World"]}}""", Compact(properties.GetProperty("section").GetProperty("anyOf")[0].GetProperty("allOf")[1]));
    }

    [Theory]
    [InlineData("Error", false)]
    [InlineData("Warn", true)]
    [InlineData("Ignore", true)]
    public void The_JSON_schema_is_open_where_unknown_keys_are_allowed(string option, bool isOpen)
    {
        var schema = SchemaOf(CorpusProject.Create()
            .WithOption("CorpusUnknownKeys", option)
            .AddSource(Schema)
            .AddArticle("News", "a.md", "---\ndate: 2024-05-06\ntags: [red]\n---\nText."));
        Assert.Equal(isOpen, schema.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(isOpen, schema.GetProperty("$defs").GetProperty("App.Person").GetProperty("additionalProperties").GetBoolean());
    }

    [Fact]
    public void A_JSON_schema_is_emitted_only_on_request() => Assert.Equal(
        ["App.News.g.cs", "App.NewsArticle.g.cs", "App.NewsArticles.A.g.cs"],
        Generate.Clean(CorpusProject.Create().AddArticle("News", "a.txt", "Text.")).Sources.Keys);

    private static JsonElement SchemaOf(CorpusProject project)
    {
        var run = Generate.Clean(project.WithOption("CorpusEmitsJsonSchema", "true"));
        var source = run.Result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith("App.News.schema.json.g.cs", StringComparison.Ordinal)).ToString();
        var start = source.IndexOf("/*", StringComparison.Ordinal) + 2;
        Assert.All(source, character => Assert.InRange(character, '\n', '~'));
        return JsonDocument.Parse(source[start..source.LastIndexOf("*/", StringComparison.Ordinal)]).RootElement;
    }

    private static string Compact(JsonElement element) =>
        JsonSerializer.Serialize(element, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
