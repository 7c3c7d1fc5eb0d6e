using System.Collections.Immutable;
using Corpora.Testing.Diagnostics;
using Corpora.Testing.Options;
using Corpora.Testing.Packs;
using Corpus.Generators;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpora.Testing;

/// <summary>One run of the generator over a <see cref="CorpusProject"/>: what it generated, and what it said.</summary>
public sealed class CorpusRun
{
    /// <summary>Every warning wave of every compiler version.</summary>
    private const int AllWarnings = 9999;

    /// <summary>What the .NET SDK turns off in every project: references to an older version of the framework.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> SdkNoWarn = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly CSharpCompilation _input;
    private readonly ProjectOptions _options;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<ImmutableArray<Diagnostic>> _compilerDiagnostics;

    private CorpusRun(
        CorpusProject project, CSharpCompilation input, ProjectOptions options, GeneratorDriver driver, CancellationToken cancellationToken)
    {
        _input = input;
        _options = options;
        Project = project;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _, cancellationToken);
        Compilation = output;
        Result = Driver.GetRunResult();
        Sources = Result.Results
            .Where(result => result.Exception is null)
            .SelectMany(result => result.GeneratedSources)
            .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        _diagnostics = new(() => DiagnosticOrder.Sort([.. Result.Diagnostics, .. AnalyzerDiagnostics()]));
        _compilerDiagnostics = new(() => DiagnosticOrder.Sort(
            Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)));
    }

    /// <summary>What the generator ran over.</summary>
    public CorpusProject Project { get; }

    /// <summary>The driver after the run: what snapshot libraries verify. It tracks the generator's steps.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What the driver has to tell: generated sources, diagnostics, tracked steps.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The project with the generated sources in it.</summary>
    public Compilation Compilation { get; }

    /// <summary>Each generated source's text by its hint name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>What generator and analyzer report, in order of files and places.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>
    /// What the C# compiler itself reports of the project with the generated sources in it: errors, warnings and notes, in order of files
    /// and places. The list is empty when all is well.
    /// </summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics => _compilerDiagnostics.Value;

    /// <summary>
    /// Changes the project and runs the same driver again, as an IDE does after an edit. The steps of the new <see cref="Result"/> tell
    /// which work was done again.
    /// </summary>
    /// <param name="edit">From the project as it was to the project as it is now.</param>
    /// <param name="cancellationToken">Stops the generator.</param>
    public CorpusRun Edit(Func<CorpusProject, CorpusProject> edit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var project = edit(Project);
        var options = new ProjectOptions(project);
        var driver = Driver
            .ReplaceAdditionalTexts([.. project.Files.Select(file => file.Text)])
            .WithUpdatedAnalyzerConfigOptions(options)
            .WithUpdatedParseOptions(project.ParseOptions);
        return new(project, Update(_input, Project, project), options, driver, cancellationToken);
    }

    /// <summary>Runs the same driver again over the same project in a new compilation. Nothing has changed: every step is to be cached.</summary>
    /// <param name="cancellationToken">Stops the generator.</param>
    public CorpusRun Rerun(CancellationToken cancellationToken = default) => Edit(project => project, cancellationToken);

    /// <summary>Compiles the project with the generated sources in it and loads the assembly.</summary>
    /// <returns>The corpora, until it is disposed of.</returns>
    /// <exception cref="CorpusCompilationException">The project does not compile, or the generator reports an error.</exception>
    public LoadedCorpus Load()
    {
        var errors = Diagnostics
            .Concat(CompilerDiagnostics)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToImmutableArray();
        return errors.IsEmpty ? LoadedCorpus.FromCompilation(Compilation, ProjectPacks.SelectFrom(Project, _options)) : throw new CorpusCompilationException(errors);
    }

    internal static CorpusRun Start(CorpusProject project, CancellationToken cancellationToken)
    {
        var options = new ProjectOptions(project);
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            project.Files.Select(file => file.Text),
            project.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(project, CreateCompilation(project), options, driver, cancellationToken);
    }

    private static CSharpCompilation CreateCompilation(CorpusProject project) => CSharpCompilation.Create(
        project.Name,
        SyntaxTrees(project),
        project.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: AllWarnings,
            specificDiagnosticOptions: SdkNoWarn));

    private static IEnumerable<SyntaxTree> SyntaxTrees(CorpusProject project) =>
        project.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Code, project.ParseOptions, source.Path));

    /// <summary>Files that are not edited keep their syntax trees, as in an IDE.</summary>
    private static CSharpCompilation Update(CSharpCompilation compilation, CorpusProject before, CorpusProject after)
    {
        if (before.ParseOptions != after.ParseOptions || before.References != after.References)
        {
            return CreateCompilation(after);
        }

        compilation = compilation.Clone();
        if (before.Sources.SequenceEqual(after.Sources))
        {
            return compilation;
        }

        var trees = compilation.SyntaxTrees
            .Zip(before.Sources, (tree, source) => (source, tree))
            .ToDictionary(pair => pair.source, pair => pair.tree);
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(after.Sources.Select(source =>
            trees.TryGetValue(source, out var tree) ? tree : CSharpSyntaxTree.ParseText(source.Code, after.ParseOptions, source.Path)));
    }

    private ImmutableArray<Diagnostic> AnalyzerDiagnostics()
    {
        if (!Project.RunsAnalyzer)
        {
            return [];
        }

        var options = new AnalyzerOptions([.. Project.Files.Select(file => file.Text)], _options);
        return Compilation
            .WithAnalyzers(CorpusAnalyzer.CreateAll(), options)
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();
    }
}
