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
}
