using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generators;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpora.Testing;

/// <summary>One run of the generator on a <see cref="CorpusProject"/>: the generated sources and the diagnostics.</summary>
public sealed class CorpusRun
{
    /// <summary>The warning level with the warning waves of all compiler versions.</summary>
    private const int AllWarnings = 9999;

    /// <summary>The warnings that the .NET SDK disables in every project, about references to an older version of the framework.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> SdkNoWarn = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly CSharpCompilation _input;
    private readonly InMemoryOptionsProvider _options;
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    private readonly Lazy<ImmutableArray<Diagnostic>> _compilerDiagnostics;

    private CorpusRun(
        CorpusProject project,
        CSharpCompilation input,
        InMemoryOptionsProvider options,
        GeneratorDriver driver,
        CancellationToken cancellationToken)
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
        _diagnostics = new(() => Sort([.. Result.Diagnostics, .. AnalyzerDiagnostics()]));
        _compilerDiagnostics = new(() => Sort(
            Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)));
    }

    /// <summary>The project that the generator ran on.</summary>
    public CorpusProject Project { get; }

    /// <summary>The driver after the run, for snapshot libraries.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>
    /// The result of the driver: generated sources, diagnostics, and the steps if <see cref="CorpusProject.WithTrackedSteps"/> was called.
    /// </summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The compilation of the project with the generated sources.</summary>
    public Compilation Compilation { get; }

    /// <summary>The text of each generated source by its hint name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>The diagnostics of the generator and the analyzers, in order of file and position.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>
    /// The diagnostics of the C# compiler for the project with the generated sources, in order of file and position. The list is empty if
    /// generated code has no problems.
    /// </summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics => _compilerDiagnostics.Value;

    /// <summary>
    /// Changes the project and runs the same driver again, like an IDE after an edit. With <see cref="CorpusProject.WithTrackedSteps"/> the
    /// steps of the new <see cref="Result"/> show which work was repeated.
    /// </summary>
    /// <param name="edit">Returns the changed project.</param>
    /// <param name="cancellationToken">Cancels the generator.</param>
    public CorpusRun Edit(Func<CorpusProject, CorpusProject> edit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var project = edit(Project);
        var options = new InMemoryOptionsProvider(project);
        var driver = Driver
            .ReplaceAdditionalTexts([.. project.Files.Select(file => file.Text)])
            .WithUpdatedAnalyzerConfigOptions(options)
            .WithUpdatedParseOptions(project.ParseOptions);
        return new(project, Update(_input, Project, project), options, driver, cancellationToken);
    }

    /// <summary>Runs the same driver again on the unchanged project, in a new compilation. All steps should be cached.</summary>
    /// <param name="cancellationToken">Cancels the generator.</param>
    public CorpusRun Rerun(CancellationToken cancellationToken = default) => Edit(project => project, cancellationToken);

    /// <summary>Compiles the project with the generated sources and loads the assembly.</summary>
    /// <returns>The loaded corpora; dispose it to unload the assembly.</returns>
    /// <exception cref="CorpusCompilationException">The generator, an analyzer or the compiler reports an error.</exception>
    public LoadedCorpus Load()
    {
        var errors = Diagnostics
            .Concat(CompilerDiagnostics)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToImmutableArray();
        return errors.IsEmpty
            ? LoadedCorpus.FromCompilation(Compilation, ProjectPacks.SelectFrom(Project, _options))
            : throw new CorpusCompilationException(errors);
    }

    internal static CorpusRun Start(CorpusProject project, CancellationToken cancellationToken)
    {
        var options = new InMemoryOptionsProvider(project);
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            project.Files.Select(file => file.Text),
            project.ParseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, project.TracksSteps));
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

    /// <summary>Keeps the syntax trees of unchanged files, like an IDE.</summary>
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

    /// <summary>Sorts by file, position, id and message, because the order in which analyzers report is not defined.</summary>
    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path ?? "", StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal),
    ];

    private ImmutableArray<Diagnostic> AnalyzerDiagnostics()
    {
        if (!Project.RunsAnalyzers)
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
