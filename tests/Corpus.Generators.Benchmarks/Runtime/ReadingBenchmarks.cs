using BenchmarkDotNet.Attributes;
using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Synthesis;

namespace Corpus.Generators.Benchmarks.Runtime;

/// <summary>What a program pays again and again, once it runs.</summary>
public class ReadingBenchmarks
{
    /// <summary>Ids are asked for in no order; prime, so that all have their turn.</summary>
    private const int Stride = 7_919;

    private string[] _ids = [];

    private int _next;

    private Func<string, int> _find = null!;

    private Func<long> _utf8 = null!;

    internal static IReadOnlyList<MeasuredConsumer> AllConsumers { get; set; } = [];

    public static IEnumerable<int> Numbers => Enumerable.Range(0, AllConsumers.Count);

    [ParamsSource(nameof(Numbers))]
    public int Number { get; set; }

    [GlobalSetup]
    public void Load()
    {
        var consumer = AllConsumers[Number];
        var context = new ConsumerContext(consumer);
        _find = context.Probe<Func<string, int>>("Find");
        _utf8 = context.Probe<Func<long>>("Utf8");
        _ids = [.. SyntheticCorpus.Articles(consumer.Articles).Select(article => article.Id)];
        if (_ids.Any(id => _find(id) != id.Length) || _utf8() == 0)
        {
            throw new InvalidOperationException($"'{consumer.Variant.Title}' does not find all of its articles.");
        }
    }

    [Benchmark]
    public int FindById()
    {
        _next = (_next + Stride) % _ids.Length;
        return _find(_ids[_next]);
    }

    [Benchmark]
    public long EnumerateUtf8() => _utf8();
}
