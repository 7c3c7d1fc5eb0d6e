namespace Corpus.Compiler.Publication;

/// <summary>What becomes of articles that say <c>draft: true</c>.</summary>
public enum DraftPolicy
{
    /// <summary>They are articles like all others.</summary>
    In,

    /// <summary>They are left out.</summary>
    Out,

    /// <summary><c>draft</c> means something else, and may have any value.</summary>
    Ignore,
}
