using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>A property that no metadata can fill is one CORPUS412 at its declaration, and no error of C# follows from it.</summary>
public class UnfillableTypeTests
{
    private const string Start = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using Corpora;

        namespace App;

        public ref struct View { public int Value { get; set; } }
        public class Closed { private Closed() { } public string? Name { get; set; } }
        public class Odd(int other) { public string? Name { get; set; } public int Sum => other; }
        public class Taken { public Taken(out int value) => value = Value = 1; public int Value { get; } }

        """;

    public static TheoryData<string, string> Types
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var storage in new[] { Storages.Source, Storages.Pack })
            {
                foreach (var type in new[]
                {
                    "(int, int)", "(int A, string? B)?", "(int, (string, bool)[])", "IReadOnlyList<(int, int)>", "(int, int)[]",
                    "IReadOnlyDictionary<string, (int, int)>", "object", "dynamic", "int[,]", "int[][,]", "Action",
                    "IDisposable", "Type", "System.IO.Stream", "Span<int>", "ReadOnlySpan<char>", "View", "Closed", "Odd", "Taken", "List<int>",
                    "Dictionary<string, int>", "HashSet<string>", "IReadOnlyDictionary<int, string>",
                    "System.Threading.Tasks.Task<int>", "Func<int, string>", "Enum", "ValueType", "Article", "ref int", "ref readonly string",
                })
                {
                    data.Add(storage, type);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_that_cannot_be_filled_is_one_error(string storage, string type) =>
        AssertOneError(storage, $"public abstract {type} Value {{ get; }}", "Value");

    [Theory]
    [InlineData(Storages.Source, "public abstract int Value { get; set; }")]
    [InlineData(Storages.Pack, "public abstract int Value { get; set; }")]
    [InlineData(Storages.Source, "public abstract string? Value { get; init; }")]
    [InlineData(Storages.Pack, "public abstract string? Value { get; init; }")]
    [InlineData(Storages.Source, "public abstract IReadOnlyList<int> Value { get; protected set; }")]
    [InlineData(Storages.Pack, "public abstract IReadOnlyList<int> Value { get; protected set; }")]
    [InlineData(Storages.Source, "public abstract DateOnly? Value { set; }")]
    [InlineData(Storages.Pack, "public abstract DateOnly? Value { set; }")]
    [InlineData(Storages.Source, "internal abstract Level Value { private protected get; set; } public enum Level { A }")]
    public void A_setter_is_one_error(string storage, string member) => AssertOneError(storage, member, "Value");

    /// <summary>The mistake is at the member that has it, wherever the record is used.</summary>
    [Theory]
    [InlineData(Storages.Source, "public record Meta(object Any, int Number = 1);", "Any")]
    [InlineData(Storages.Pack, "public record Meta(object Any, int Number = 1);", "Any")]
    [InlineData(Storages.Source, "public class Meta { public required (int, int) Any { get; init; } public int Number { get; set; } }", "Any")]
    [InlineData(Storages.Pack, "public class Meta { public required (int, int) Any { get; init; } public int Number { get; set; } }", "Any")]
    [InlineData(Storages.Source, "public record Meta(int Number, Meta? Next = null, Other? Other = null); public record Other(Meta? Back, Action Any);", "Any")]
    [InlineData(Storages.Pack, "public record Meta(int Number, Meta? Next = null, Other? Other = null); public record Other(Meta? Back, Action Any);", "Any")]
    public void A_required_member_of_a_record_is_one_error(string storage, string record, string member) => AssertOneError(
        storage,
        $$"""
        public abstract Meta Value { get; } public virtual IReadOnlyList<Meta>? More => null; {{record}}
        """,
        member);

    /// <summary>A record of another assembly has no place of its own.</summary>
    [Theory]
    [InlineData(Storages.Source, "KeyValuePair<(int, int), string>?")]
    [InlineData(Storages.Pack, "KeyValuePair<(int, int), string>?")]
    [InlineData(Storages.Source, "IReadOnlyList<Tuple<int, object>>")]
    [InlineData(Storages.Pack, "IReadOnlyList<Tuple<int, object>>")]
    public void A_required_member_of_another_assembly_is_an_error_at_the_property(string storage, string type) =>
        AssertOneError(storage, $"public virtual {type} Value => null!;", "Value");

    /// <summary>The property would have no value, and the code would compile all the same.</summary>
    [Theory]
    [InlineData(Storages.Source, "public abstract NewsCategory Kind { get; }", "Page.Kind")]
    [InlineData(Storages.Pack, "public abstract NewsCategory Kind { get; }", "Page.Kind")]
    [InlineData(Storages.Source, "public virtual IReadOnlyList<NewsCategory>? Kind => null;", "Page.Kind")]
    [InlineData(Storages.Pack, "public virtual IReadOnlyList<NewsCategory>? Kind => null;", "Page.Kind")]
    [InlineData(Storages.Source, "public abstract Meta Kind { get; } public record Meta(NewsCategory Value);", "Meta.Value")]
    [InlineData(Storages.Pack, "public abstract Meta Kind { get; } public record Meta(NewsCategory Value);", "Meta.Value")]
    public void A_type_of_another_corpus_is_one_error(string storage, string member, string property)
    {
        var run = Generate.Run(CorpusProject.Create().With(storage)
            .AddSource($"{Start}[Corpus(\"Help\")] public abstract partial class Page : Article\n{{\n{member}\n}}", "Page.cs")
            .AddArticle("News", "a.md", "---\ncategory: world\n---\nText.")
            .AddArticle("Help", "b.md", $"---\nkind: {(property == "Meta.Value" ? "{ value: world }" : "world")}\n---\nText."));
        Generate.AssertCompilesClean(run);
        var error = Assert.Single(run.Diagnostics);
        Assert.Equal("CORPUS412", error.Id);
        Assert.Contains(
            $"'{property}' cannot be filled from metadata, because 'NewsCategory' is generated for the corpus 'News'",
            error.GetMessage(null),
            StringComparison.Ordinal);
    }

    private static void AssertOneError(string storage, string member, string name)
    {
        var code = $"{Start}[Corpus(\"News\")] public abstract partial class Story : Article\n{{\n{member}\n}}";
        var run = Generate.Run(CorpusProject.Create().With(storage)
            .WithOption("CorpusEmitsJsonSchema", "true")
            .AddSource(code, "Story.cs")
            .AddArticle("News", "a.md", "---\nvalue: { number: 1 }\n---\nText.")
            .AddArticle("News", "b.md", name == "Value" ? "Text." : "---\nvalue: { number: 2 }\n---\nText."));
        Generate.AssertCompilesClean(run);
        var error = Assert.Single(run.Diagnostics);
        Assert.Equal("CORPUS412", error.Id);
        Assert.Equal(name, error.Location.SourceTree?.ToString().Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length)
            ?? code.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
    }
}
