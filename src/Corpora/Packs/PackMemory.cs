using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Corpora.Packs;

/// <summary>
/// The bytes of a pack at a fixed address. The bytes of a resource are in the file that the operating system has mapped; those of any other
/// stream are copied.
/// </summary>
internal sealed unsafe class PackMemory
{
    private readonly byte* _start;
    private readonly int _length;

    /// <summary>Keeps the memory alive.</summary>
    private readonly object _owner;

    private PackMemory(byte* start, int length, object owner)
    {
        _start = start;
        _length = length;
        _owner = owner;
    }

    /// <summary>All bytes. The span does not keep the memory alive: callers must keep this object.</summary>
    public ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>Whether the bytes are the stream's own.</summary>
    public bool IsMapped => _owner is Stream;

    /// <summary>Takes ownership of a stream and reads it from its position to its end.</summary>
    /// <exception cref="CorpusPackException">The stream cannot be read, or is too long.</exception>
    public static PackMemory From(Stream stream, string packName)
    {
        try
        {
            return TryMap(stream) ?? Copy(stream);
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException or ObjectDisposedException)
        {
            throw new CorpusPackException(packName, "cannot be read: " + exception.Message.TrimEnd('.'), exception);
        }
    }

    private static PackMemory? TryMap(Stream stream)
    {
        if (stream is not UnmanagedMemoryStream unmanaged)
        {
            return null;
        }

        try
        {
            return new(unmanaged.PositionPointer, CheckLength(unmanaged), unmanaged);
        }
        catch (NotSupportedException)
        {
            // A stream over a SafeBuffer has no pointer; it is copied.
            return null;
        }
    }

    private static PackMemory Copy(Stream stream)
    {
        using (stream)
        {
            if (!stream.CanSeek)
            {
                var buffer = new MemoryStream();
                stream.CopyTo(buffer);
                buffer.Position = 0;
                return Copy(buffer);
            }

            // Pinned, because spans are made from its address.
            var bytes = GC.AllocateUninitializedArray<byte>(CheckLength(stream), pinned: true);
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return new((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes)), length, bytes);
        }
    }

    private static int CheckLength(Stream stream)
    {
        var length = stream.Length - stream.Position;
        return length <= PackFormat.MaxLength
            ? (int)length
            : throw new IOException($"It has {length} bytes, but the maximum is {PackFormat.MaxLength}.");
    }
}
