namespace Corpus.Generators.Declarations;

/// <summary>The types of the run-time library that a project declares schemas with.</summary>
internal static class WellKnownTypeNames
{
    public const string Article = "Corpora.Article";
    public const string Corpus = "Corpora.CorpusAttribute";
    public const string Metadata = "Corpora.MetadataAttribute";
    public const string Label = "Corpora.LabelAttribute";
    public const string Unique = "Corpora.UniqueAttribute";
    public const string Index = "Corpora.IndexAttribute";
    public const string MinWords = "Corpora.MinWordsAttribute";
    public const string MaxWords = "Corpora.MaxWordsAttribute";
    public const string OrderBy = "Corpora.OrderByAttribute";
    public const string ReverseOf = "Corpora.ReverseOfAttribute";
}
