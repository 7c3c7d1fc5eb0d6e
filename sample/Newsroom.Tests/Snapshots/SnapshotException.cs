namespace VerifyXunit;

/// <summary>What a generator makes is not what its snapshots hold.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
