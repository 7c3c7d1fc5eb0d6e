namespace Corpus.Compiler.Planning;

/// <summary>Where the articles of a corpus are in the program.</summary>
public enum CorpusStorage
{
    /// <summary>Each is a class of its own.</summary>
    Source,

    /// <summary>All are rows of one resource.</summary>
    Packed,
}
