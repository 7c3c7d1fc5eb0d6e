using System.Globalization;

namespace Corpus.Generators.Benchmarks.Synthesis;

/// <summary>
/// Articles from a fixed seed: the same bytes each time. An article depends on its number alone, so that a small corpus is the beginning
/// of a large one.
/// </summary>
internal static class SyntheticCorpus
{
    private const ulong Seed = 20_200_817;

    /// <summary>In bytes: with its header and the rest of its last paragraph a file has about 4.5 KB.</summary>
    private const int BodyLength = 4_300;

    private const int Days = 3_650;

    private static readonly DateOnly FirstDay = new(2015, 1, 1);

    public static IEnumerable<Article> Articles(int count) => Enumerable.Range(0, count).Select(Article);

    public static Article Article(int number)
    {
        var randomness = new Randomness(Seed * 1_000_003 + (ulong)number);
        var name = randomness.Next();
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{number:000000}_{name:x16}"),
            FirstDay.AddDays(randomness.Below(Days)),
            randomness.Pick(Vocabulary.Categories),
            new ArticleWriter(randomness).Write(BodyLength));
    }
}
