namespace Corpus.Compiler.Reading.Publication;

/// <summary>Why the program excludes an article.</summary>
public enum ExclusionReason
{
    /// <summary>It has <c>draft: true</c>, and drafts are excluded.</summary>
    Draft,

    /// <summary>Its <c>publishDate</c> is after <c>CorpusAsOf</c>.</summary>
    NotYetPublished,

    /// <summary>Its <c>expiryDate</c> is before <c>CorpusAsOf</c>.</summary>
    Expired,
}
