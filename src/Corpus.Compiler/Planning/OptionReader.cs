using System.Globalization;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Templates;

namespace Corpus.Compiler.Planning;

/// <summary>
/// Reads the options of a corpus: those of its files, else those of the project, else the defaults. Reports files that disagree and invalid
/// values.
/// </summary>
internal sealed class OptionReader(OptionValues project)
{
    /// <param name="articles">The articles of one corpus, in an order that does not depend on the host.</param>
    public CorpusOptions Read(string corpus, IReadOnlyList<ArticleInput> articles, ICollection<LocatedFinding> findings)
    {
        string? FindText(Option option) => FindAgreed(corpus, articles, option, findings) ?? project[option];
        T Read<T>(Option<T> option) => Parse(option, FindText(option), findings);

        // The files have been read with these already.
        CheckTemplate(OptionTable.Header, FindText(OptionTable.Header), FindHeaderFault, findings);
        CheckTemplate(OptionTable.Path, FindText(OptionTable.Path), FindPathFault, findings);
        Read(OptionTable.Format);
        Read(OptionTable.Drafts);
        Read(OptionTable.AsOf);
        return new(
            Read(OptionTable.Namespace) is { Length: > 0 } ns
                ? ns
                : NamespaceName.FromRootNamespace(project[OptionTable.RootNamespace] ?? ""),
            Read(OptionTable.Accessibility),
            Read(OptionTable.Taxonomies),
            Read(OptionTable.Storage),
            Read(OptionTable.Accessors),
            Read(OptionTable.UnknownKeys))
        {
            IgnoredKeys = Read(OptionTable.IgnoredKeys),
        };
    }

    /// <summary>The text on which the files of a corpus agree; the first one if they disagree, which is an error.</summary>
    private static string? FindAgreed(
        string corpus,
        IReadOnlyList<ArticleInput> articles,
        Option option,
        ICollection<LocatedFinding> findings)
    {
        if (articles.Count == 0 || (option.Scope & OptionScope.File) == 0)
        {
            return null;
        }

        var first = articles[0];
        var agreed = first.Options[option];
        var other = articles.FirstOrDefault(article => article.Options[option] != agreed);
        if (other is not null)
        {
            var finding = new Finding(
                Rules.OptionsDiffer, SourceSpan.FileStart,
                corpus, option.Name, Describe(other.Options[option]), Describe(agreed), first.Metadata.File.Path);
            findings.Add(new(other.Metadata.File.FilePath, finding));
        }

        return agreed;
    }

    private static string Describe(string? value) => value is null ? "no value" : $"'{value}'";

    private static T Parse<T>(Option<T> option, string? text, ICollection<LocatedFinding> findings)
    {
        if (!option.TryParse(text, out var value))
        {
            findings.Add(new(null,
                new Finding(Rules.OptionValue, SourceSpan.FileStart, text!, option.Name, option.DescribeExpected(text!))));
        }

        return value;
    }

    private static TemplateFault? FindHeaderFault(string text) => HeaderTemplate.TryParse(text, out var fault) is null ? fault : null;

    private static TemplateFault? FindPathFault(string text) => PathTemplate.TryParse(text, out var fault) is null ? fault : null;

    private static void CheckTemplate(
        Option option, string? value, Func<string, TemplateFault?> findFault, ICollection<LocatedFinding> findings)
    {
        if (value is not null && findFault(value) is { } fault)
        {
            var position = (fault.Position + 1).ToString(CultureInfo.InvariantCulture);
            findings.Add(new(null, new Finding(
                Rules.MalformedTemplate, SourceSpan.FileStart, Quotation.From(value), option.Name, position, fault.Message)));
        }
    }
}
