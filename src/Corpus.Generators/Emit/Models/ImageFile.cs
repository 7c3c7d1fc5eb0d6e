namespace Corpus.Generators.Emit.Models;

/// <summary>What tells the image that belongs to the code from all others. Of all that is generated for an image only this hangs on bodies.</summary>
internal sealed record ImageFile(CorpusNames Names, ulong Fingerprint);
