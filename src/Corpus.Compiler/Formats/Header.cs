using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Formats;

/// <summary>What a format found at the head of an article.</summary>
/// <param name="Entries">The sound ones, in the file's order; no two with one <see cref="MetadataKey"/>.</param>
/// <param name="BodyStart">The offset of the first line that is no part of the header; it may be blank.</param>
internal sealed record Header(EquatableArray<HeaderEntry> Entries, int BodyStart)
{
    public static readonly Header None = new(EquatableArray<HeaderEntry>.Empty, 0);
}
