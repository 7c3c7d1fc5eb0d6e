using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Tests.Editing;

/// <summary>A project as an editor has it open: its articles are additional files, and the generator runs in the workspace.</summary>
internal sealed class Editor
{
    private const string Folder = "/project/";

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
        [new UnknownIdFix(), new SchemaDeclarationFix(), new RequiredKeyFix(), new UndeclaredKeyFix()];

    private readonly Project _project;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = CorpusReference.Analyzers;

    private Editor(Project project) => _project = project;

    public static Editor Open(LanguageVersion version = LanguageVersion.Latest)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Create(), "App", "App", LanguageNames.CSharp,
            filePath: Folder + "App.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(version, DocumentationMode.Diagnose),
            metadataReferences: References(),
            analyzerReferences: [new CorpusReference()]));
        return new(WithConfig(project, "options", $"""
            is_global = true
            build_property.RootNamespace = App
            build_property.CorpusProjectDirectory = {Folder}
            """));
    }

    public Editor WithArticle(string corpus, string fileName, string text)
    {
        var path = $"{Folder}Corpora/{corpus}/{fileName}";
        var project = _project.AddAdditionalDocument(fileName, SourceText.From(text, Encoding.UTF8), filePath: path).Project;
        return new(WithConfig(project, $"{corpus}.{fileName}", $"""
            is_global = true
            [{path}]
            build_metadata.AdditionalFiles.Corpus = {corpus}
            """));
    }

    public Editor WithSource(string fileName, string code) =>
        new(_project.AddDocument(fileName, SourceText.From(code, Encoding.UTF8), filePath: Folder + fileName).Project);

    public string Source(string fileName) => _project.Documents.Single(document => document.Name == fileName).GetTextAsync().Result.ToString();

    /// <summary>What the analyzers say in C# files: <c>File.cs(line,column)-(line,column): severity ID: message</c>.</summary>
    public async Task<string[]> Says() => (await Diagnostics()).Select(Describe).ToArray();

    /// <summary>Asserts what the analyzers say, all of it.</summary>
    public async Task AssertSays(params string[] expected) => Assert.Equal(string.Join('\n', expected), string.Join('\n', await Says()));

    /// <summary>What the compiler says of the project with the generated code in it, and the generator of the articles.</summary>
    public async Task<string[]> Errors()
    {
        var compilation = await Compilation();
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            _project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)_project.ParseOptions!,
            _project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        var bare = compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => _project.GetDocument(tree) is null or SourceGeneratedDocument));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701")
            .Concat(driver.RunGenerators(bare).GetRunResult().Diagnostics)
            .Select(Describe)
            .ToArray();
    }

    /// <summary>Applies the only fix of the first diagnostic with an id.</summary>
    public async Task<Editor> Fix(string id) => await Apply(Assert.Single(await Offered(id)));

    /// <summary>The fixes of the first diagnostic with an id.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offered(string id)
    {
        var diagnostic = (await Diagnostics()).First(diagnostic => diagnostic.Id == id);
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(_project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), default);
        await FixOf(id).RegisterCodeFixesAsync(context);
        return actions;
    }

    public async Task<Editor> FixAll(string id)
    {
        var fix = FixOf(id);
        var document = _project.Documents.First();
        var context = new FixAllContext(
            document, fix, FixAllScope.Project, fix.GetType().Name, [id], new KnownDiagnostics(await Diagnostics()), default);
        return await Apply((await fix.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>The titles of the refactorings that are offered at a word.</summary>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAt(string fileName, string word)
    {
        var document = _project.Documents.Single(document => document.Name == fileName);
        var start = (await document.GetTextAsync()).ToString().IndexOf(word, StringComparison.Ordinal);
        var actions = new List<CodeAction>();
        await new DeclareSchemaRefactoring().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(start, 0), actions.Add, default));
        return actions;
    }

    public async Task<Editor> Apply(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        var change = Assert.Single(operations.OfType<ApplyChangesOperation>());
        return new(change.ChangedSolution.GetProject(_project.Id)!);
    }

    private static CodeFixProvider FixOf(string id) => Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path.Replace(Folder, "", StringComparison.Ordinal)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})"
            + $"-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} "
            + $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<MetadataReference> References() => TrustedAssemblies.Select(path =>
        Path.GetFileName(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Corpora.dll" or "netstandard.dll"));

    private static Project WithConfig(Project project, string name, string text)
    {
        var id = DocumentId.CreateNewId(project.Id);
        var solution = project.Solution.AddAnalyzerConfigDocument(id, name + ".globalconfig", SourceText.From(text), filePath: $"/config/{name}.globalconfig");
        return solution.GetProject(project.Id)!;
    }

    private async Task<Compilation> Compilation() => (await _project.GetCompilationAsync())!;

    private async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        var compilation = await Compilation();
        var found = await compilation.WithAnalyzers(_analyzers, _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.All(found, diagnostic => Assert.False(diagnostic.Id == "AD0001", diagnostic.ToString()));
        return [.. found
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.AsEnumerable());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree) == document));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
