using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.HarnessTests;

/// <summary>Generators that keep, or break, what the harness looks for.</summary>
internal static class FakeGenerators
{
    public static GeneratorDriver Drive(IIncrementalGenerator generator) => CSharpGeneratorDriver
        .Create(
            [generator.AsSourceGenerator()],
            [new InMemoryText("/project/one.txt", "One line.")],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
        .RunGenerators(Compilation);

    public static GeneratorDriverRunResult DriveAgain(GeneratorDriver driver) => driver
        .WithUpdatedAnalyzerConfigOptions(new NoOptions())
        .RunGenerators(Compilation.Clone())
        .GetRunResult();

    private static CSharpCompilation Compilation { get; } =
        CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class Program { }", path: "Program.cs")]);

    private sealed class NoOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => throw new InvalidOperationException("The fakes ask for no options.");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }
}

/// <summary>One step over the additional files, one over the compilation, and a source of each.</summary>
internal sealed class FakeGenerator<T>(Func<AdditionalText, T> readFile, Func<Compilation, T> readCompilation) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Select((file, _) => readFile(file))
            .WithTrackingName("Files");
        var compilations = context.CompilationProvider
            .Select((compilation, _) => readCompilation(compilation))
            .WithTrackingName("Compilations");
        context.RegisterSourceOutput(files.Collect(), (output, all) => output.AddSource("Files.g.cs", $"// {all.Length}"));
        context.RegisterSourceOutput(compilations, (output, one) => output.AddSource("Compilation.g.cs", $"// {one}"));
    }
}

internal sealed record Facts(string Name, ImmutableArray<object> Hidden)
{
    public bool Equals(Facts? other) => Name == other?.Name;

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
