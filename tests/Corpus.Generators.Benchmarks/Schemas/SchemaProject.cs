using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Driver;
using Corpus.Generators.Benchmarks.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Benchmarks.Schemas;

/// <summary>The same articles, with front matter of eight keys, under a schema of either kind.</summary>
internal sealed class SchemaProject
{
    private const string Schema =
        """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Corpora;

        namespace App;

        [Corpus("News")]
        [OrderBy(nameof(Priority))]
        public abstract partial class Story : Article
        {
            [StringLength(200)] public abstract override string Title { get; }
            public abstract DateOnly Date { get; }
            public abstract NewsCategory Category { get; }
            [Index, Range(0, 9)] public virtual int Priority => 3;
            [Unique, Index] public abstract string Slug { get; }
            public virtual IReadOnlyList<Story> Related => [];
            [Index] public virtual Story? Sequel => null;
            public virtual bool Featured => false;
            [ReverseOf(nameof(Related))] public virtual IReadOnlyList<Story> RelatedBy => [];
        }
        """;

    private readonly Synthesis.Article[] _articles;

    private int _edits;

    public SchemaProject(int articles, SchemaKind schema)
    {
        _articles = [.. SyntheticCorpus.Articles(articles)];
        Texts = NewTexts();
        Compilation = schema == SchemaKind.Inferred
            ? Sources.Compilation()
            : Sources.Compilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText(Schema, Sources.ParseOptions, ProjectOptions.Directory + "Story.cs"));
    }

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<AdditionalText> Texts { get; private set; }

    public AdditionalText Middle => Texts[_articles.Length / 2];

    /// <summary>Files that nobody has read.</summary>
    public void RenewTexts() => Texts = NewTexts();

    /// <summary>A driver that has seen nothing.</summary>
    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], Texts, Sources.ParseOptions, new ProjectOptions(Storage.Source));

    /// <exception cref="InvalidOperationException">The generator said that something is wrong: numbers under a wrong title.</exception>
    public GeneratorDriver RunOnce()
    {
        var driver = NewDriver().RunGenerators(Compilation);
        var result = driver.GetRunResult().Results[0];
        return result.Exception is null && result.Diagnostics.IsEmpty && result.GeneratedSources.Length > 0
            ? driver
            : throw new InvalidOperationException($"The generator failed: {result.Exception} {string.Join('\n', result.Diagnostics.Take(3))}");
    }

    public AdditionalText MiddleWithAnotherHeader() => ToText(_articles.Length / 2, ++_edits);

    private ImmutableArray<AdditionalText> NewTexts() => [.. _articles.Select((_, number) => ToText(number, 0))];

    private AdditionalText ToText(int number, int edit)
    {
        var article = _articles[number];
        string Id(int distance) => _articles[(number + distance) % _articles.Length].Id;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            ---
            title: Story {number}
            date: {article.Date.AddDays(edit):yyyy-MM-dd}
            category: {article.Category}
            priority: {number % 10}
            slug: story-{number}
            related: [{Id(1)}, {Id(7)}]
            sequel: {Id(3)}
            featured: {(number % 4 == 0 ? "true" : "false")}
            ---

            {article.Body}
            """);
        return new InMemoryText($"{ProjectOptions.Directory}articles/{article.Id}.txt", text);
    }
}
