using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>
/// Fingerprint that pairs the generated code with its pack. The generator and the task that writes the pack both compute it from the
/// articles that they read; at run time, the two must be equal. It is the same on every system.
/// </summary>
public static class PackFingerprint
{
    /// <summary>Computes the fingerprint of one article, which depends on all of its parts and on nothing else.</summary>
    public static ulong Compute(PackRow row) => Compute(row, ComputeBody(row.Body));

    /// <summary>Computes the part of the fingerprint that depends on the body, so that the generator need not keep the body.</summary>
    public static ulong ComputeBody(string body) => Add(0UL, body);

    /// <param name="row">An article, whose body is not read.</param>
    /// <param name="body">The result of <see cref="ComputeBody"/> for its body.</param>
    public static ulong Compute(PackRow row, ulong body)
    {
        var hash = Add((ulong)PackFormat.Version, row.Id);
        hash = Add(hash, row.Path);
        hash = Add(hash, (ulong)row.WordCount);
        hash = row.Title is null ? Add(hash, 0UL) : Add(Add(hash, 1UL), row.Title);
        hash = Add(hash, (ulong)row.Strings.Count);
        foreach (var text in row.Strings)
        {
            hash = Add(hash, text);
        }

        return Add(hash, body);
    }

    /// <summary>Computes the fingerprint of a pack.</summary>
    /// <param name="rows">The fingerprints of its articles in ordinal order of their ids.</param>
    public static ulong Combine(IEnumerable<ulong> rows)
    {
        var hash = 0UL;
        var count = 0UL;
        foreach (var row in rows)
        {
            hash = Add(hash, row);
            count++;
        }

        return Add(hash, count);
    }

    /// <summary>Hashes the UTF-16 code units, low byte first, with the hash so far as the seed.</summary>
    private static ulong Add(ulong hash, string text) => Xxh64.Hash(
        BitConverter.IsLittleEndian ? MemoryMarshal.AsBytes(text.AsSpan()) : PackText.ToUtf16(text), hash);

    private static ulong Add(ulong hash, ulong number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
        return Xxh64.Hash(bytes, hash);
    }
}
