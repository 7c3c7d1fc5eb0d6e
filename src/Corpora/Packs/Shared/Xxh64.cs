using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Corpora.Text;

namespace Corpora.Packs;

/// <summary>
/// XXH64 as specified by xxHash 0.1.1: a fast hash that detects damage. It does not protect against an attacker who can replace the pack:
/// they could replace the program as well.
/// </summary>
internal static class Xxh64
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const ulong Prime5 = 0x27D4EB2F165667C5;

    private const int StripeLength = 32;

    public static ulong Hash(ReadOnlySpan<byte> data, ulong seed = 0)
    {
        unchecked
        {
            var hash = (data.Length < StripeLength ? seed + Prime5 : HashStripes(data, seed)) + (ulong)data.Length;
            var rest = data.Slice(data.Length / StripeLength * StripeLength);
            for (; rest.Length >= 8; rest = rest.Slice(8))
            {
                var lane = RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(rest) * Prime2, 31) * Prime1;
                hash = (RotateLeft(hash ^ lane, 27) * Prime1) + Prime4;
            }

            if (rest.Length >= 4)
            {
                hash = (RotateLeft(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(rest) * Prime1), 23) * Prime2) + Prime3;
                rest = rest.Slice(4);
            }

            foreach (var value in rest)
            {
                hash = RotateLeft(hash ^ (value * Prime5), 11) * Prime1;
            }

            hash = (hash ^ (hash >> 33)) * Prime2;
            hash = (hash ^ (hash >> 29)) * Prime3;
            return hash ^ (hash >> 32);
        }
    }

    private static unsafe ulong HashStripes(ReadOnlySpan<byte> data, ulong seed)
    {
        fixed (byte* start = data)
        {
            return HashStripes(start, data.Length / StripeLength, seed);
        }
    }

    /// <remarks>
    /// Optimized when first called, as most texts are hashed at start-up, before tiered compilation would optimize it. Written with
    /// pointers, which the JIT compiler compiles in a third of the time that spans take.
    /// </remarks>
    [MethodImpl(Jit.AggressiveOptimization)]
    private static unsafe ulong HashStripes(byte* stripe, int count, ulong seed)
    {
        unchecked
        {
            var lane1 = seed + Prime1 + Prime2;
            var lane2 = seed + Prime2;
            var lane3 = seed;
            var lane4 = seed - Prime1;
            for (; count > 0; count--, stripe += StripeLength)
            {
                lane1 = RotateLeft(lane1 + (Read(stripe) * Prime2), 31) * Prime1;
                lane2 = RotateLeft(lane2 + (Read(stripe + 8) * Prime2), 31) * Prime1;
                lane3 = RotateLeft(lane3 + (Read(stripe + 16) * Prime2), 31) * Prime1;
                lane4 = RotateLeft(lane4 + (Read(stripe + 24) * Prime2), 31) * Prime1;
            }

            var hash = RotateLeft(lane1, 1) + RotateLeft(lane2, 7) + RotateLeft(lane3, 12) + RotateLeft(lane4, 18);
            hash = ((hash ^ (RotateLeft(lane1 * Prime2, 31) * Prime1)) * Prime1) + Prime4;
            hash = ((hash ^ (RotateLeft(lane2 * Prime2, 31) * Prime1)) * Prime1) + Prime4;
            hash = ((hash ^ (RotateLeft(lane3 * Prime2, 31) * Prime1)) * Prime1) + Prime4;
            return ((hash ^ (RotateLeft(lane4 * Prime2, 31) * Prime1)) * Prime1) + Prime4;
        }
    }

    /// <summary>
    /// The lane need not be aligned: on processors that require alignment for eight bytes, .NET reads four bytes twice.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong Read(byte* lane) =>
        BitConverter.IsLittleEndian ? *(ulong*)lane : BinaryPrimitives.ReverseEndianness(*(ulong*)lane);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong RotateLeft(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
