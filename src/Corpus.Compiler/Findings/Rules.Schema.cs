namespace Corpus.Compiler.Findings;

/// <summary>CORPUS2xx: the schema, its values and its names.</summary>
public static partial class Rules
{
    public static readonly Rule CorpusName = new(
        "CORPUS201", Severity.Error, "The corpus' name is no C# identifier",
        "'{0}' can't name a corpus, because it {1}; expected something like '{2}'");

    public static readonly Rule CorpusNameClash = new(
        "CORPUS202", Severity.Error, "Two corpora would generate one type",
        "The corpora '{0}' and '{1}' would both generate '{2}'; rename one of them, or set its CorpusNamespace");

    public static readonly Rule OptionValue = new(
        "CORPUS203", Severity.Error, "An option has an unknown value",
        "'{0}' is no value of {1}; expected {2}");

    public static readonly Rule OptionsDiffer = new(
        "CORPUS204", Severity.Error, "The files of a corpus disagree on an option",
        "The files of the corpus '{0}' disagree on {1}: {2} here, {3} in '{4}'; it is one value for the whole corpus");

    public static readonly Rule IdentifierClash = new(
        "CORPUS205", Severity.Info, "An article's identifier is taken",
        "The article '{0}' is '{1}.{2}', because '{3}' also stands for {4}");

    public static readonly Rule TypeOutlier = new(
        "CORPUS206", Severity.Info, "A value is of another kind than all others",
        "'{0}' is {1} in {2} of {3} articles ('{4}') and {5} in all others, so the type of '{6}' is {7}");

    public static readonly Rule MixedShapes = new(
        "CORPUS207", Severity.Error, "A value has another shape than in other articles",
        "'{0}' is {1} here; expected {2}");

    public static readonly Rule PropertyNameTaken = new(
        "CORPUS208", Severity.Info, "A metadata key's name is taken",
        "The key '{0}' is the property '{1}', because '{2}' {3}");

    public static readonly Rule LabelCase = new(
        "CORPUS209", Severity.Info, "Two labels differ only in case",
        "The labels '{0}' and '{1}' of '{2}' differ only in case; they are two members, '{3}' and '{4}'");

    public static readonly Rule TaxonomyValue = new(
        "CORPUS210", Severity.Error, "A taxonomy's value is no label",
        "'{0}' is a taxonomy; expected a label{1}, but this is {2}");
}
