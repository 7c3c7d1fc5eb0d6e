namespace Corpus.Generators.Benchmarks.Synthesis;

/// <summary>SplitMix64: the same numbers on every machine and framework, for ever. System.Random promises less.</summary>
internal sealed class Randomness(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    public ulong Next()
    {
        _state += Step;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <returns>A number from 0, below the count.</returns>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];
}
