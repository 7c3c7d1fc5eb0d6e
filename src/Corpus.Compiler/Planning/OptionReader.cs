using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Compiler.Reading.Headers.Templates;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Planning;

/// <summary>Reads a corpus' options: what its files say, else what the project says, else the default.</summary>
internal sealed class OptionReader(string rootNamespace, OptionValues project)
{
    private const string NamespaceOption = "CorpusNamespace";
    private const string AccessibilityOption = "CorpusAccessibility";
    private const string TaxonomiesOption = "CorpusTaxonomies";
    private const string StorageName = "CorpusStorage";
    private const string AccessorsName = "CorpusAccessors";
    private const string HeaderName = "CorpusHeader";
    private const string PathName = "CorpusPath";
    private const string UnknownKeysName = "CorpusUnknownKeys";
    private const string DraftsName = "CorpusDrafts";
    private const string AsOfName = "CorpusAsOf";

    private static readonly char[] ListSeparators = [',', ';', '|'];

    /// <param name="articles">Of one corpus, in an order that does not hang on the host's.</param>
    public CorpusOptions Read(string corpus, IReadOnlyList<ArticleInput> articles, ICollection<LocatedFinding> findings)
    {
        string? Pick(string name, Func<OptionValues, string?> read) => Agreed(corpus, articles, name, read, findings) ?? read(project);

        // By these the files were read already.
        CheckTemplate(HeaderName, Pick(HeaderName, values => values.Header), HeaderFault, findings);
        CheckTemplate(PathName, Pick(PathName, values => values.Path), PathFault, findings);
        CheckPublication(findings);
        return new(
            ReadNamespace(Pick(NamespaceOption, values => values.Namespace), findings),
            ReadAccessibility(Pick(AccessibilityOption, values => values.Accessibility), findings),
            ReadTaxonomies(Pick(TaxonomiesOption, values => values.Taxonomies)),
            ReadStorage(Pick(StorageName, values => values.Storage), findings),
            ReadAccessors(project.Accessors, findings),
            ReadUnknownKeys(Pick(UnknownKeysName, values => values.UnknownKeys), findings));
    }

    /// <summary>What the files of a corpus say of an option: one thing, or it is an error.</summary>
    private static string? Agreed(
        string corpus,
        IReadOnlyList<ArticleInput> articles,
        string name,
        Func<OptionValues, string?> read,
        ICollection<LocatedFinding> findings)
    {
        if (articles.Count == 0)
        {
            return null;
        }

        var first = articles[0];
        var agreed = read(first.Options);
        var other = articles.FirstOrDefault(article => read(article.Options) != agreed);
        if (other is not null)
        {
            var finding = new Finding(
                Rules.OptionsDiffer, SourceSpan.FileStart,
                corpus, name, Describe(read(other.Options)), Describe(agreed), first.Head.File.Path);
            findings.Add(new(other.Head.File.FilePath, finding));
        }

        return agreed;
    }

    private static string Describe(string? value) => value is null ? "nothing" : $"'{value}'";

    private string ReadNamespace(string? value, ICollection<LocatedFinding> findings)
    {
        if (value is null)
        {
            return NamespaceName.FromRootNamespace(rootNamespace);
        }

        if (NamespaceName.TryEscape(value) is { } name)
        {
            return name;
        }

        Refuse(value, NamespaceOption, $"a C# namespace, such as '{NamespaceName.FromRootNamespace(value)}'", findings);
        return NamespaceName.FromRootNamespace(value);
    }

    private static bool ReadAccessibility(string? value, ICollection<LocatedFinding> findings)
    {
        if (value is null || value.Equals("public", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!value.Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            Refuse(value, AccessibilityOption, "'public' or 'internal'", findings);
        }

        return false;
    }

    private static EquatableArray<string> ReadTaxonomies(string? value) => (value ?? "")
        .Split(ListSeparators)
        .Select(key => key.Trim())
        .Where(key => key.Length > 0)
        .ToEquatableArray();

    private static CorpusStorage ReadStorage(string? value, ICollection<LocatedFinding> findings)
    {
        if (value is null || value.Equals(nameof(CorpusStorage.Source), StringComparison.OrdinalIgnoreCase))
        {
            return CorpusStorage.Source;
        }

        if (!StorageOption.IsPacked(value))
        {
            Refuse(value, StorageName, "'Source' or 'Packed'", findings);
            return CorpusStorage.Source;
        }

        return CorpusStorage.Packed;
    }

    private static bool ReadAccessors(string? value, ICollection<LocatedFinding> findings)
    {
        if (value is null || value.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!value.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            Refuse(value, AccessorsName, "'true' or 'false'", findings);
        }

        return false;
    }

    private static TemplateFault? HeaderFault(string text) => HeaderTemplate.TryParse(text, out var fault) is null ? fault : null;

    private static TemplateFault? PathFault(string text) => PathTemplate.TryParse(text, out var fault) is null ? fault : null;

    private static void CheckTemplate(
        string option, string? value, Func<string, TemplateFault?> findFault, ICollection<LocatedFinding> findings)
    {
        if (value is not null && findFault(value) is { } fault)
        {
            var position = (fault.Position + 1).ToString(CultureInfo.InvariantCulture);
            findings.Add(new(null, new Finding(
                Rules.MalformedTemplate, SourceSpan.FileStart, Quotation.From(value), option, position, fault.Message)));
        }
    }

    private static UnknownKeys ReadUnknownKeys(string? value, ICollection<LocatedFinding> findings)
    {
        foreach (var known in (UnknownKeys[])Enum.GetValues(typeof(UnknownKeys)))
        {
            if (value is null || value.Equals(known.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        Refuse(value!, UnknownKeysName, "'Error', 'Warn' or 'Ignore'", findings);
        return UnknownKeys.Error;
    }

    private void CheckPublication(ICollection<LocatedFinding> findings)
    {
        if (PublicationOptions.TryReadDrafts(project.Drafts) is null)
        {
            Refuse(project.Drafts!, DraftsName, "'true', 'false' or 'Ignore'", findings);
        }

        if (project.AsOf is { } asOf && DateInterval.TryRead(asOf) is null)
        {
            Refuse(asOf, AsOfName, "a date as 2026-05-14, or a point in time as 2026-05-14T08:30:00Z", findings);
        }
    }

    private static void Refuse(string value, string option, string expected, ICollection<LocatedFinding> findings) =>
        findings.Add(new(null, new Finding(Rules.OptionValue, SourceSpan.FileStart, value, option, expected)));
}
