namespace Corpus.Compiler.Findings;

/// <summary>CORPUS4xx: use in C#.</summary>
public static partial class Rules
{
    public static readonly Rule LanguageVersion = new(
        "CORPUS401", Severity.Error, "The project's C# is too old",
        "The generated code of a corpus needs C# 11 or later, but this project is C# {0}; set LangVersion, or target net8.0 or later");

    public static readonly Rule RuntimeLibraryMissing = new(
        "CORPUS402", Severity.Error, "The run-time library is not referenced",
        "The generated code of a corpus needs the package 'Corpora', which comes with 'Corpus.Generators'; this project does not reference it");

    public static readonly Rule NamespaceHidesCorpus = new(
        "CORPUS403", Severity.Warning, "A namespace hides the corpus",
        "The corpus '{0}' has the name of the namespace '{1}', which hides it outside of that namespace; rename the corpus, or set CorpusNamespace");

    public static readonly Rule UnknownId = new(
        "CORPUS404", Severity.Warning, "An id in C# is no article's",
        "'{0}' is no id of an article of '{1}'{2}");

    public static readonly Rule SchemaDeclaration = new(
        "CORPUS405", Severity.Warning, "A schema's class lacks a part of its declaration",
        "'{0}' is the schema of the corpus '{1}', but {2}; expected '{3}'");

    public static readonly Rule RequiredKeyLacking = new(
        "CORPUS406", Severity.Info, "A required property is missing in some articles",
        "'{0}' is required, but missing in {1} of {2} articles (first '{3}')");

    public static readonly Rule KeyWithoutProperty = new(
        "CORPUS407", Severity.Info, "A metadata key lacks a property",
        "'{0}' stands in {1} of {2} articles (first '{3}'), but '{4}' has no property for it");
}
