using Corpora.Testing;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>
/// A host of the compiler that does what <see cref="CorpusProject"/> does not let a test do: lists files twice, and fails to read them.
/// </summary>
internal sealed class Host
{
    private static readonly Compilation Project = CorpusProject.Create().AddSource("").Run().Compilation;

    private readonly List<HostFile> _files = [];
    private readonly Dictionary<AdditionalText, (string Name, string Value)[]> _options = [];

    public Host Add(HostFile file, params (string Name, string Value)[] metadata)
    {
        _files.Add(file);
        _options.Add(file, metadata);
        return this;
    }

    public HostRun Run(CancellationToken cancellationToken = default)
    {
        var options = new HostOptions(_options);
        var driver = CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], _files, (CSharpParseOptions)Project.SyntaxTrees.First().Options, options)
            .RunGeneratorsAndUpdateCompilation(Project, out var compilation, out _, cancellationToken);
        var analyzed = compilation
            .WithAnalyzers([new ArticleAnalyzer()], new AnalyzerOptions([.. _files], options))
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
        var result = driver.GetRunResult().Results[0];
        return new(result, [.. result.Diagnostics, .. analyzed], compilation);
    }
}
