namespace Corpora;

/// <summary>
/// A corpus can't be read from its image: the image is missing, truncated, damaged, of another version of the format, or made from other
/// articles than the program's code. The cure is to rebuild the project.
/// </summary>
public sealed class CorpusImageException : Exception
{
    internal CorpusImageException(string imageName, string fault, Exception? innerException = null)
        : base($"The corpus image '{imageName}' {fault}.", innerException) => ImageName = imageName;

    /// <summary>The image: the name of the resource that it is.</summary>
    public string ImageName { get; }
}
