namespace Corpus.Generators.Benchmarks.Commands;

/// <summary>The values of <c>CorpusStorage</c>.</summary>
public enum Storage
{
    Source,
    Packed,
}
