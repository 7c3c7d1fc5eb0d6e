using System.Collections.Immutable;
using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Synthesis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Benchmarks.Driver;

/// <summary>
/// What the compiler hands to the generator. Texts and options are compared by reference, and what was made of a text is kept with it:
/// so an edit must bring a new text each time it is measured.
/// </summary>
internal sealed class DriverProject
{
    private readonly int _count;

    private readonly Storage _storage;

    private int _edits;

    public DriverProject(int articles, Storage storage)
    {
        _count = articles;
        _storage = storage;
        Texts = [.. SyntheticCorpus.Articles(articles).Select(ToText)];
        Compilation = Sources.Compilation();
    }

    public ImmutableArray<AdditionalText> Texts { get; private set; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The article that is edited.</summary>
    public AdditionalText Middle => Texts[_count / 2];

    /// <summary>Files that nobody has read.</summary>
    public void RenewTexts() => Texts = [.. SyntheticCorpus.Articles(_count).Select(ToText)];

    /// <summary>A driver that has seen nothing.</summary>
    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], Texts, Sources.ParseOptions, NewOptions());

    /// <exception cref="InvalidOperationException">
    /// The generator said that something is wrong, or did not keep the texts as the storage does: numbers under a wrong title.
    /// </exception>
    public GeneratorDriver RunOnce()
    {
        var driver = NewDriver().RunGenerators(Compilation);
        var result = driver.GetRunResult().Results[0];
        var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (result.Exception is not null || errors.Length > 0)
        {
            throw new InvalidOperationException($"The generator failed: {result.Exception} {string.Join('\n', errors.Take(3))}");
        }

        var generated = result.GeneratedSources.Sum(source => (long)source.SourceText.Length);
        var holdsTexts = generated >= Texts.Sum(text => (long)text.GetText()!.Length);
        return generated > 0 && holdsTexts == (_storage == Storage.Source)
            ? driver
            : throw new InvalidOperationException($"With CorpusStorage={_storage} the generated code has {generated} characters");
    }

    public AdditionalText MiddleWithAnotherBody()
    {
        var article = SyntheticCorpus.Article(_count / 2);
        return ToText(article with { Body = $"{article.Body}\n\nEdit {++_edits}." });
    }

    /// <summary>Another date, which moves the article in the order of the corpus.</summary>
    public AdditionalText MiddleWithAnotherHeader()
    {
        var article = SyntheticCorpus.Article(_count / 2);
        return ToText(article with { Date = article.Date.AddDays(++_edits) });
    }

    public AdditionalText AnotherArticle() => ToText(SyntheticCorpus.Article(_count + ++_edits));

    /// <summary>A file that is added changes the project, and with it the object with all options.</summary>
    public ProjectOptions NewOptions() => new(_storage);

    public CSharpCompilation WithEditedCode() => Sources.EditOne(Compilation, ++_edits);

    private static AdditionalText ToText(Article article) =>
        new InMemoryText($"{ProjectOptions.Directory}articles/{article.FileName}", article.Text(HeaderStyle.Dateline));
}
