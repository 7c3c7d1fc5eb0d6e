namespace Corpus.Compiler.Packs;

/// <summary>What was written.</summary>
/// <param name="TextBytes">The bytes of all bodies.</param>
/// <param name="PackBytes">The bytes of the pack.</param>
/// <param name="Fingerprint">See <see cref="PackFingerprint"/>.</param>
public sealed record PackSummary(int Articles, long TextBytes, long PackBytes, ulong Fingerprint);
