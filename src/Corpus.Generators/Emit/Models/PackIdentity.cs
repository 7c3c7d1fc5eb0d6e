namespace Corpus.Generators.Emit.Models;

/// <summary>What tells the pack that belongs to the code from all others. Of all that is generated for a pack only this hangs on bodies.</summary>
internal sealed record PackIdentity(CorpusNames Names, ulong Fingerprint);
