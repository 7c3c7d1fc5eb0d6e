using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Benchmarks.Schemas;

/// <summary>What a declared schema costs over the inferred one: the generator in the driver, its methods compiled.</summary>
public class SchemaBenchmarks
{
    private SchemaProject _project = null!;

    private GeneratorDriver _driver = null!;

    private GeneratorDriver _edited = null!;

    public static IReadOnlyList<int> Sizes { get; set; } = [];

    [ParamsSource(nameof(Sizes))]
    public int Articles { get; set; }

    [ParamsAllValues]
    public SchemaKind Schema { get; set; }

    [GlobalSetup]
    public void Start()
    {
        _project = new(Articles, Schema);
        _driver = _project.RunOnce();
    }

    [IterationSetup(Target = nameof(First))]
    public void BeforeFirst()
    {
        _project.RenewTexts();
        _edited = _project.NewDriver();
    }

    [Benchmark(Description = "first run")]
    public GeneratorDriver First() => _edited.RunGenerators(_project.Compilation);

    [IterationSetup(Target = nameof(HeaderEdited))]
    public void BeforeHeaderEdited() => _edited = _driver.ReplaceAdditionalText(_project.Middle, _project.MiddleWithAnotherHeader());

    [Benchmark(Description = "one header edited")]
    public GeneratorDriver HeaderEdited() => _edited.RunGenerators(_project.Compilation);
}
