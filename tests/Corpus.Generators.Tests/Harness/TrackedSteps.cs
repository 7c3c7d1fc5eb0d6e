using System.Collections.Immutable;
using System.Reflection;
using Corpus.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Harness;

/// <summary>What a generator's steps promise: to do no work twice, and to keep no compilation alive.</summary>
internal static class TrackedSteps
{
    /// <summary>What the driver itself hands in is new with each run; what the generator makes of it is the matter here.</summary>
    private static readonly ImmutableHashSet<string> Inputs =
    [
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.MetadataReferences,
        WellKnownGeneratorInputs.ParseOptions,

        // What the search for attributes begins with.
        "CompilationOptions",
    ];

    /// <summary>Part of the names of the compiler's own steps that find attributes; their values are syntax.</summary>
    private const string AttributeSearch = "_ForAttribute";

    /// <summary>The names of the pipeline's steps, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(TrackingNames)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    /// <summary>
    /// Asserts that a run over unchanged inputs found everything done: each step of the generator has equal outputs, and nothing is
    /// emitted again.
    /// </summary>
    public static void AssertAllCached(GeneratorDriverRunResult rerun)
    {
        Assert.NotEmpty(rerun.Results);
        foreach (var result in rerun.Results)
        {
            AssertIsTracked(result);
            foreach (var (name, steps) in OwnSteps(result))
            {
                AssertReasons(name, steps, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
            }

            foreach (var (name, steps) in result.TrackedOutputSteps)
            {
                AssertReasons(name, steps, IncrementalStepRunReason.Cached);
            }
        }
    }

    /// <summary>Asserts that no step's output leads to a symbol, a syntax tree, a text or anything else of the compiler's.</summary>
    public static void AssertHoldNoCompilation(GeneratorDriverRunResult run)
    {
        // What many outputs share is walked once.
        var graph = new ObjectGraph();
        Assert.NotEmpty(run.Results);
        Assert.All(run.Results, AssertIsTracked);
        foreach (var (name, steps) in run.Results.SelectMany(OwnSteps))
        {
            foreach (var (value, _) in steps.SelectMany(step => step.Outputs))
            {
                graph.AssertHoldsNoCompilerObject(name, value);
            }
        }
    }

    /// <summary>The reason of each output of a step, over all steps of this name. Fails if the run has no such step.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult run, string stepName)
    {
        IncrementalStepRunReason[] reasons =
        [
            .. run.Results
                .SelectMany(result => result.TrackedSteps.GetValueOrDefault(stepName, []))
                .SelectMany(step => step.Outputs)
                .Select(output => output.Reason),
        ];
        Assert.True(
            reasons.Length > 0,
            $"The step '{stepName}' has no output in this run; steps with outputs: {string.Join(", ", run.Results.SelectMany(OwnSteps).Select(step => step.Key))}");
        return reasons;
    }

    /// <summary>Asserts that a step of the pipeline did not run. Fails if the pipeline has no step of this name.</summary>
    public static void AssertDidNotRun(GeneratorDriverRunResult run, string stepName)
    {
        Assert.Contains(stepName, Names);
        Assert.NotEmpty(run.Results);
        Assert.All(run.Results, result =>
        {
            Assert.NotEmpty(OwnSteps(result));
            Assert.DoesNotContain(stepName, result.TrackedSteps.Keys);
        });
    }

    /// <summary>How many outputs of a step are new, changed or gone.</summary>
    public static int CountChanges(GeneratorDriverRunResult run, string stepName) =>
        Reasons(run, stepName).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>The hint names that this run emitted, in ordinal order, without those that were cached.</summary>
    public static IReadOnlyList<string> EmittedAnew(GeneratorDriverRunResult before, GeneratorDriverRunResult after)
    {
        Assert.All(before.Results.Concat(after.Results), result => Assert.Null(result.Exception));
        Assert.NotEmpty(after.Results.SelectMany(result => result.GeneratedSources));
        var texts = before.Results.SelectMany(result => result.GeneratedSources)
            .ToDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
        return
        [
            .. after.Results
                .SelectMany(result => result.GeneratedSources)
                .Where(source => !ReferenceEquals(texts.GetValueOrDefault(source.HintName), source.SourceText))
                .Select(source => source.HintName)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Only a run without any output has no steps: the driver tracks steps from the outputs backwards.</summary>
    private static void AssertIsTracked(GeneratorRunResult result)
    {
        Assert.Null(result.Exception);
        if (result.GeneratedSources.Length + result.Diagnostics.Length > 0)
        {
            Assert.NotEmpty(result.TrackedSteps);
            Assert.NotEmpty(result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs));
        }
    }

    private static IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> OwnSteps(GeneratorRunResult result) =>
        result.TrackedSteps.Where(step =>
            !Inputs.Contains(step.Key) && !step.Key.Contains(AttributeSearch, StringComparison.Ordinal) && !result.TrackedOutputSteps.ContainsKey(step.Key));

    private static void AssertReasons(
        string name, IEnumerable<IncrementalGeneratorRunStep> steps, params IncrementalStepRunReason[] allowed)
    {
        foreach (var (value, reason) in steps.SelectMany(step => step.Outputs))
        {
            Assert.True(allowed.Contains(reason), $"The step '{name}' is {reason} in a run with nothing new: {value}");
        }
    }
}
