using System.Globalization;

namespace Corpus.Compiler.Images;

/// <summary>A corpus is larger than an image may be. What was written until then is of no use.</summary>
public sealed class ImageTooLargeException(long limit)
    : Exception(string.Format(CultureInfo.InvariantCulture, "The image would have more than {0:N0} bytes.", limit));
