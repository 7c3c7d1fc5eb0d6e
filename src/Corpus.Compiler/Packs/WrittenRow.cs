namespace Corpus.Compiler.Packs;

/// <summary>What stays in memory of an article whose body is written.</summary>
/// <param name="BodyEnd">Where the body ends, in bytes from the first body.</param>
internal sealed record WrittenRow(PackRowHeader Head, int WordCount, long BodyEnd, ulong BodyChecksum, ulong Fingerprint);
