using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace Corpus.Generators.Tests.HarnessTests;

/// <summary>The harness itself: what it must let through, and what it must catch.</summary>
public class TrackedStepsTests
{
    [Fact]
    public void A_generator_of_records_passes()
    {
        var generator = new FakeGenerator<Facts>(file => new(file.Path, []), compilation => new(compilation.AssemblyName!, []));
        var driver = FakeGenerators.Drive(generator);
        var rerun = FakeGenerators.DriveAgain(driver);

        TrackedSteps.AssertHoldNoCompilation(driver.GetRunResult());
        TrackedSteps.AssertAllCached(rerun);
        Assert.Equal([IncrementalStepRunReason.Unchanged], TrackedSteps.Reasons(rerun, "Compilations"));
        Assert.Equal(0, TrackedSteps.CountChanges(rerun, "Compilations"));
        Assert.Empty(TrackedSteps.EmittedAnew(driver.GetRunResult(), rerun));
    }

    [Fact]
    public void A_generator_that_never_caches_is_caught()
    {
        var generator = new FakeGenerator<object>(_ => new object(), _ => new object());
        var rerun = FakeGenerators.DriveAgain(FakeGenerators.Drive(generator));

        var failure = Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertAllCached(rerun));
        Assert.Contains("The step 'Compilations' is Modified", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, TrackedSteps.CountChanges(rerun, "Compilations"));
    }

    [Fact]
    public void An_output_over_the_whole_compilation_is_caught()
    {
        var rerun = FakeGenerators.DriveAgain(FakeGenerators.Drive(new UnnamedStepGenerator()));

        var failure = Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertAllCached(rerun));
        Assert.Contains(WellKnownGeneratorOutputs.SourceOutput, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_is_unknown_is_caught()
    {
        var run = FakeGenerators.Drive(new FakeGenerator<string>(file => file.Path, compilation => compilation.AssemblyName!)).GetRunResult();

        var failure = Assert.ThrowsAny<XunitException>(() => TrackedSteps.Reasons(run, "Renamed"));
        Assert.Contains("The step 'Renamed' has no output in this run; steps with outputs: ", failure.Message, StringComparison.Ordinal);
        Assert.ThrowsAny<XunitException>(() => TrackedSteps.CountChanges(run, "Renamed"));
        Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertDidNotRun(run, "Renamed"));
    }

    [Fact]
    public void A_step_that_ran_is_caught_where_it_must_not_run()
    {
        var run = CorpusProject.Create().AddArticle("News", "a.txt", "Text.").WithTrackedSteps().Run().Result;

        Assert.Equal([IncrementalStepRunReason.New], TrackedSteps.Reasons(run, TrackingNames.ArticleClasses));
        Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertDidNotRun(run, TrackingNames.ArticleClasses));
        TrackedSteps.AssertDidNotRun(run, TrackingNames.Packs);
    }

    [Fact]
    public void A_generator_that_fails_is_caught()
    {
        var good = FakeGenerators.Drive(new FakeGenerator<string>(file => file.Path, compilation => compilation.AssemblyName!)).GetRunResult();
        var failed = FakeGenerators.Drive(new FakeGenerator<string>(_ => throw new InvalidOperationException(), _ => "")).GetRunResult();

        Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertAllCached(failed));
        Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertHoldNoCompilation(failed));
        Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertDidNotRun(failed, TrackingNames.Packs));
        Assert.ThrowsAny<XunitException>(() => TrackedSteps.EmittedAnew(good, failed));
    }

    public static TheoryData<string, Func<AdditionalText, object>, Func<Compilation, object>> Leaks => new()
    {
        { "Compilations is a", file => file.Path, compilation => compilation },
        { "Compilations is a", file => file.Path, compilation => compilation.Assembly },
        { "Compilations.Name is a", file => file.Path, compilation => new { Name = compilation.GlobalNamespace } },
        { "Compilations.Hidden.array[1] is a", file => file.Path, compilation => new Facts("", ["", compilation.SyntaxTrees.First()]) },
        { "Hidden.array[0] is a", file => file.Path, compilation => new Facts("", [compilation.SyntaxTrees.First().GetRoot()]) },
        { "_location is a", file => file.Path, compilation => new Hider(compilation.SyntaxTrees.First().GetRoot().GetLocation()) },
        { "Files is a", file => file, compilation => compilation.AssemblyName! },
        { "Files is a", file => file.GetText()!, compilation => compilation.AssemblyName! },
        { "Files is a", file => new Func<string>(() => file.Path), compilation => compilation.AssemblyName! },
        { "._items[0]", file => new List<object> { file }, compilation => compilation.AssemblyName! },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void A_step_that_leads_to_the_compiler_is_caught(
        string place, Func<AdditionalText, object> readFile, Func<Compilation, object> readCompilation)
    {
        var driver = FakeGenerators.Drive(new FakeGenerator<object>(readFile, readCompilation));

        var failure = Assert.ThrowsAny<XunitException>(() => TrackedSteps.AssertHoldNoCompilation(driver.GetRunResult()));
        Assert.Contains(place, failure.Message, StringComparison.Ordinal);
    }

    /// <summary>A cycle must not keep the walk going for ever.</summary>
    [Fact]
    public void Objects_that_lead_to_themselves_pass()
    {
        var ring = new object[1];
        ring[0] = ring;
        new ObjectGraph().AssertHoldsNoCompilerObject("ring", ring);
    }

    private class HiderBase(Location location)
    {
        private readonly Location _location = location;

        public override string ToString() => _location.Kind.ToString();
    }

    private sealed class Hider(Location location) : HiderBase(location);

    private sealed class UnnamedStepGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (output, compilation) =>
                output.AddSource("Name.g.cs", $"// {compilation.AssemblyName}"));
    }
}
