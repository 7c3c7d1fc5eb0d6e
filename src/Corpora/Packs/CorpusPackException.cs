namespace Corpora;

/// <summary>
/// A corpus can't be read from its pack: the pack is missing, truncated, damaged, of another version of the format, or made from other
/// articles than the program's code. The cure is to rebuild the project.
/// </summary>
public sealed class CorpusPackException : Exception
{
    internal CorpusPackException(string packName, string fault, Exception? innerException = null)
        : base($"The corpus pack '{packName}' {fault}.", innerException) => PackName = packName;

    /// <summary>The pack: the name of the resource that it is.</summary>
    public string PackName { get; }
}
