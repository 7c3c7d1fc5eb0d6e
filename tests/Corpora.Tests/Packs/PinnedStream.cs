using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Corpora.Tests.Packs;

/// <summary>A stream over pinned memory, like that of a resource.</summary>
internal sealed unsafe class PinnedStream : UnmanagedMemoryStream
{
    private readonly byte[] _bytes;

    private PinnedStream(byte[] pinned)
        : base((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length) => _bytes = pinned;

    /// <summary>The bytes; the pack reads every change.</summary>
    public Span<byte> Bytes => _bytes;

    public static PinnedStream Over(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new(pinned);
    }
}
