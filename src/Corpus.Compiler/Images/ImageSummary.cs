namespace Corpus.Compiler.Images;

/// <summary>What was written.</summary>
/// <param name="TextBytes">The bytes of all bodies.</param>
/// <param name="ImageBytes">The bytes of the image.</param>
/// <param name="Fingerprint">See <see cref="ImageFingerprint"/>.</param>
public sealed record ImageSummary(int Articles, long TextBytes, long ImageBytes, ulong Fingerprint);
