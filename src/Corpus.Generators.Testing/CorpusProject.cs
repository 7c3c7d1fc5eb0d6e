using System.Collections.Immutable;
using System.Reflection;
using Corpora.Testing.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpora.Testing;

/// <summary>
/// A project with corpora, as the compiler sees it: articles, C# files and options. It is immutable: every method returns a new project, so
/// that tests can share one.
/// </summary>
/// <remarks>
/// The project is in <see cref="Directory"/> on every machine, so that generated code does not depend on where the test runs.
/// </remarks>
/// <example>
/// <code>
/// var run = CorpusProject.Create("App")
///     .AddArticle("News", "tea.txt", "date 2026-05-14 Town Hall\n\nHello.")
///     .Run();
/// await Verifier.Verify(run.Driver); // Verify.SourceGenerators, or any other snapshot library
/// using var corpus = run.Load();
/// Assert.Equal(1, corpus.Article("News", "tea").WordCount);
/// </code>
/// </example>
public sealed partial class CorpusProject
{
    /// <summary>The directory of the project: <c>/project/</c>.</summary>
    public const string Directory = "/project/";

    private CorpusProject(string name)
    {
        Name = name;
        Options = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase)
            .Add("RootNamespace", name)
            .Add("CorpusProjectDirectory", Directory);
    }

    private CorpusProject(CorpusProject original)
    {
        Name = original.Name;
        Files = original.Files;
        Sources = original.Sources;
        Options = original.Options;
        CorpusOptions = original.CorpusOptions;
        References = original.References;
        ParseOptions = original.ParseOptions;
        RunsAnalyzers = original.RunsAnalyzers;
        TracksSteps = original.TracksSteps;
    }

    internal string Name { get; }

    internal ImmutableList<ProjectFile> Files { get; private init; } = [];

    internal ImmutableList<ProjectSource> Sources { get; private init; } = [];

    internal ImmutableSortedDictionary<string, string> Options { get; private init; }

    /// <summary>Item metadata by corpus and name.</summary>
    internal ImmutableDictionary<(string Corpus, string Name), string> CorpusOptions { get; private init; } =
        ImmutableDictionary<(string, string), string>.Empty;

    internal ImmutableArray<MetadataReference> References { get; private init; } = CompilationReferences.Default;

    internal CSharpParseOptions ParseOptions { get; private init; } =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    internal bool RunsAnalyzers { get; private init; } = true;

    internal bool TracksSteps { get; private init; }

    /// <summary>Creates a project without articles and C# files that references the running framework and <c>Corpora</c>.</summary>
    /// <param name="rootNamespace">The name of the project and its <c>RootNamespace</c>.</param>
    public static CorpusProject Create(string rootNamespace = "App") => new(rootNamespace);

    /// <summary>Sets an MSBuild property, such as <c>CorpusTaxonomies</c>.</summary>
    /// <param name="name">The name of the property; case does not matter, as in MSBuild.</param>
    /// <param name="value">The value; an empty value unsets the property.</param>
    public CorpusProject WithOption(string name, string value) => new(this) { Options = Options.SetItem(name, value) };

    /// <summary>Sets item metadata of all files of a corpus, including files added later, such as <c>CorpusNamespace</c>.</summary>
    /// <param name="corpus">The name of the corpus, as in <see cref="AddArticle(string, string, string)"/>.</param>
    /// <param name="name">The name of the metadata.</param>
    /// <param name="value">The value; an empty value unsets the metadata.</param>
    public CorpusProject WithCorpusOption(string corpus, string name, string value) =>
        new(this) { CorpusOptions = CorpusOptions.SetItem((corpus, name), value) };

    /// <summary>Sets the C# version of the project. The default is the latest version of the referenced compiler.</summary>
    /// <param name="version">The version; generated code requires C# 11 or later.</param>
    public CorpusProject WithLanguageVersion(LanguageVersion version) =>
        new(this) { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    /// <summary>
    /// Sets how the compiler checks documentation comments. By default it warns about malformed and missing comments, as in a project that
    /// generates a documentation file.
    /// </summary>
    /// <param name="mode"><see cref="DocumentationMode.Parse"/> for a project without a documentation file.</param>
    public CorpusProject WithDocumentationMode(DocumentationMode mode) =>
        new(this) { ParseOptions = ParseOptions.WithDocumentationMode(mode) };

    /// <summary>Disables the analyzers, like <c>RunAnalyzers=false</c>: <see cref="CorpusRun.Diagnostics"/> contains only errors.</summary>
    public CorpusProject WithoutAnalyzer() => new(this) { RunsAnalyzers = false };

    /// <summary>
    /// Records the steps of the generator, so that <see cref="CorpusRun.Result"/> shows which work an edit repeats. The compiler needs time
    /// and memory in proportion to the square of the number of articles for this.
    /// </summary>
    public CorpusProject WithTrackedSteps() => new(this) { TracksSteps = true };

    /// <summary>Adds a reference that the C# files of the project need.</summary>
    /// <param name="assembly">An assembly that was loaded from a file.</param>
    public CorpusProject AddReference(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return AddReference(MetadataReference.CreateFromFile(assembly.Location));
    }

    /// <summary>Adds a reference that the C# files of the project need.</summary>
    /// <param name="reference">The reference; to load the project, the test process must be able to load its assembly.</param>
    public CorpusProject AddReference(MetadataReference reference) => new(this) { References = References.Add(reference) };

    /// <summary>Removes all references, including the framework and the run-time library.</summary>
    public CorpusProject WithoutReferences() => new(this) { References = [] };

    /// <summary>Runs the generator on the project.</summary>
    /// <param name="cancellationToken">Cancels the generator.</param>
    public CorpusRun Run(CancellationToken cancellationToken = default) => CorpusRun.Start(this, cancellationToken);
}
