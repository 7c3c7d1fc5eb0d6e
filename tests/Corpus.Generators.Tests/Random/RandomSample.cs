using System.Globalization;
using CsCheck;

namespace Corpus.Generators.Tests.Random;

/// <summary>
/// Checks a property of random corpora. By default the corpora are the same in every run, so that a build does not fail by chance. The
/// environment variable <c>RandomCorpusSeconds</c> checks other corpora for so many seconds; <c>CsCheck_Seed</c> checks the corpus of a
/// failure again.
/// </summary>
internal static class RandomSample
{
    private const ulong Seed = 2026;

    private const int SecondsToShrink = 20;

    private static readonly int? Seconds =
        int.TryParse(Environment.GetEnvironmentVariable("RandomCorpusSeconds"), CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : null;

    /// <param name="count">The number of corpora of the default run.</param>
    /// <param name="check">Throws if the corpus does not have the property; returns whether the corpus has no error.</param>
    public static void Check(int count, Func<RandomCorpus, bool> check)
    {
        if (CsCheck.Check.Seed is { } seed)
        {
            Sample(check, seed, seconds: 0);
        }
        else if (Seconds is { } seconds)
        {
            Sample(check, seed: null, seconds);
        }
        else
        {
            CheckSameCorpora(count, check);
        }
    }

    private static void CheckSameCorpora(int count, Func<RandomCorpus, bool> check)
    {
        var random = new PCG(stream: 1, Seed);
        var valid = 0;
        for (var index = 0; index < count; index++)
        {
            var seed = random.ToString();
            var corpus = RandomCorpora.All.Generate(random, null, out _);
            try
            {
                valid += check(corpus) ? 1 : 0;
            }
            catch
            {
                Sample(check, seed, SecondsToShrink);
                throw;
            }
        }

        Assert.True(valid >= count / 2, $"Only {valid} of {count} corpora have no error: the others are not loaded.");
    }

    /// <summary>Throws with the smallest corpus that fails. The first corpus is that of the seed.</summary>
    private static void Sample(Func<RandomCorpus, bool> check, string? seed, int seconds) =>
        RandomCorpora.All.Sample(corpus => { check(corpus); }, seed: seed, time: seconds, threads: 1, print: corpus => corpus.ToCode());
}
