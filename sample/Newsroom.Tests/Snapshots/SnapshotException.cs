namespace VerifyXunit;

/// <summary>The output of a generator differs from its snapshots.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
