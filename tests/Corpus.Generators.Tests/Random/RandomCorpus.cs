using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Random;

/// <param name="FileName">With its extension and its folders within the corpus.</param>
/// <param name="File">The whole file: header and body, with the line ends of the file.</param>
/// <param name="Text">The expected text of the article: the body with LF line ends and without blank lines at both ends.</param>
internal sealed record RandomArticle(string FileName, string File, string Text)
{
    public string Id => FileName[..FileName.LastIndexOf('.')];
}

internal sealed record RandomCorpus(IReadOnlyList<RandomArticle> Articles)
{
    public const string Name = "News";

    public CorpusProject ToProject(string storage) => Articles.Aggregate(
        CorpusProject.Create().With(storage),
        (project, article) => project.AddArticle(Name, article.FileName, article.File));

    /// <summary>Prints the corpus as code that creates the same project in a test.</summary>
    public string ToCode() => "CorpusProject.Create()\n" + string.Concat(Articles.Select(article =>
        $"    .AddArticle(\"{Name}\", {Literal(article.FileName)}, {Literal(article.File)})\n"));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
