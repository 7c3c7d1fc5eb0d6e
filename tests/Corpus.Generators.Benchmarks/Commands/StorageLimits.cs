namespace Corpus.Generators.Benchmarks.Commands;

/// <summary>How far a way to keep texts goes at all.</summary>
internal static class StorageLimits
{
    /// <summary>The package refuses more in source.</summary>
    private const int MaxArticlesInSource = 60_000;

    /// <summary>All string literals of an assembly share 2^24 bytes (CS8103).</summary>
    private const long MostLiteralCharacters = 8_000_000;

    public static bool Holds(this Storage storage, int articles) => storage == Storage.Packed || articles <= MaxArticlesInSource;

    public static bool LiteralsHold(long characters) => characters <= MostLiteralCharacters;
}
