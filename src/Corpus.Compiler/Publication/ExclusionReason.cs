namespace Corpus.Compiler.Publication;

/// <summary>Why an article is not in the program.</summary>
public enum ExclusionReason
{
    /// <summary><c>draft: true</c>, and drafts are left out.</summary>
    Draft,

    /// <summary>Its <c>publishDate</c> lies behind <c>CorpusAsOf</c>.</summary>
    NotYetPublished,

    /// <summary>Its <c>expiryDate</c> lies before <c>CorpusAsOf</c>.</summary>
    Expired,
}
