using BenchmarkDotNet.Attributes;
using Corpus.Generators.Benchmarks.Commands;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Benchmarks.Driver;

/// <summary>The generator in the compiler's driver. All that is no work of the driver is done before the clock starts.</summary>
public class DriverBenchmarks
{
    private DriverProject _project = null!;

    private GeneratorDriver _driver = null!;

    private GeneratorDriver _edited = null!;

    private CSharpCompilation _compilation = null!;

    public static IReadOnlyList<int> Sizes { get; set; } = [];

    public static IReadOnlyList<Storage> Storages { get; set; } = [];

    [ParamsSource(nameof(Sizes))]
    public int Articles { get; set; }

    [ParamsSource(nameof(Storages))]
    public Storage Storage { get; set; }

    [GlobalSetup]
    public void Start()
    {
        _project = new(Articles, Storage);
        _driver = _project.RunOnce();
        _edited = _driver;
        _compilation = _project.Compilation;
    }

    [IterationSetup(Target = nameof(Cold))]
    public void BeforeCold()
    {
        _project.RenewTexts();
        _edited = _project.NewDriver();
    }

    [Benchmark(Description = "cold, generator jitted")]
    public GeneratorDriver Cold() => _edited.RunGenerators(_compilation);

    [IterationSetup(Target = nameof(Again))]
    public void BeforeAgain() => _compilation = _project.Compilation.Clone();

    [Benchmark(Description = "second run")]
    public GeneratorDriver Again() => _edited.RunGenerators(_compilation);

    [IterationSetup(Target = nameof(BodyEdited))]
    public void BeforeBodyEdited() => _edited = _driver.ReplaceAdditionalText(_project.Middle, _project.MiddleWithAnotherBody());

    [Benchmark(Description = "one body edited")]
    public GeneratorDriver BodyEdited() => _edited.RunGenerators(_compilation);

    [IterationSetup(Target = nameof(HeaderEdited))]
    public void BeforeHeaderEdited() => _edited = _driver.ReplaceAdditionalText(_project.Middle, _project.MiddleWithAnotherHeader());

    [Benchmark(Description = "one header edited")]
    public GeneratorDriver HeaderEdited() => _edited.RunGenerators(_compilation);

    [IterationSetup(Target = nameof(ArticleAdded))]
    public void BeforeArticleAdded() => _edited = _driver
        .AddAdditionalTexts([_project.AnotherArticle()])
        .WithUpdatedAnalyzerConfigOptions(_project.NewOptions());

    [Benchmark(Description = "one article added")]
    public GeneratorDriver ArticleAdded() => _edited.RunGenerators(_compilation);

    [IterationSetup(Target = nameof(CodeEdited))]
    public void BeforeCodeEdited() => _compilation = _project.WithEditedCode();

    [Benchmark(Description = "one C# file edited")]
    public GeneratorDriver CodeEdited() => _edited.RunGenerators(_compilation);
}
