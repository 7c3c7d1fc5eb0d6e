using System.Globalization;

namespace Corpus.Compiler.Packs;

/// <summary>A corpus is larger than a pack may be. What was written until then is of no use.</summary>
public sealed class PackTooLargeException(long limit)
    : Exception(string.Format(CultureInfo.InvariantCulture, "The pack would have more than {0:N0} bytes.", limit));
