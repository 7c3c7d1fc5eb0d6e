namespace Corpus.Generators.Benchmarks.Synthesis;

internal enum HeaderStyle
{
    Dateline,
    Yaml,
}
