using System.Globalization;
using System.Net;
using System.Numerics;

namespace Corpus.Compiler.Scalars;

/// <summary>Checks at compile time whether a well-known type can parse a text at run time.</summary>
internal static class ParsableCheck
{
    private static readonly BigInteger Int128Limit = BigInteger.One << 127;
    private static readonly BigInteger UInt128Limit = BigInteger.One << 128;

    /// <returns><see langword="true"/> also if the type is unknown.</returns>
    public static bool CanRead(string text, KnownParsable kind) => kind switch
    {
        KnownParsable.Character => text.Length == 1,
        KnownParsable.BigInteger => TryRead(text, out _),
        KnownParsable.Int128 => TryRead(text, out var number) && number >= -Int128Limit && number < Int128Limit,
        KnownParsable.UInt128 => TryRead(text, out var number) && number.Sign >= 0 && number < UInt128Limit,
        KnownParsable.IPAddress => IPAddress.TryParse(text, out _),
        _ => true,
    };

    /// <summary>A description of valid texts; <see langword="null"/> if the type is unknown.</summary>
    public static string? Expected(KnownParsable kind) => kind switch
    {
        KnownParsable.Character => "a single character",
        KnownParsable.BigInteger => "a whole number",
        KnownParsable.Int128 => "a whole number from -2^127 to 2^127 - 1",
        KnownParsable.UInt128 => "a whole number from 0 to 2^128 - 1",
        KnownParsable.IPAddress => "an IP address, such as 192.0.2.1 or 2001:db8::1",
        _ => null,
    };

    private static bool TryRead(string text, out BigInteger number) =>
        BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
