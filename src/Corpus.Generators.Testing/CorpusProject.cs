using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Corpora.Testing.Files;
using Corpora.Testing.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing;

/// <summary>
/// A project with corpora, as the compiler would see it: articles, C# files and options. It is immutable: every method gives a new one,
/// and a project can be the common start of many tests.
/// </summary>
/// <remarks>
/// The project lies in <see cref="Directory"/>, on every machine: nothing that is generated from it depends on where the test runs.
/// </remarks>
/// <example>
/// <code>
/// var run = CorpusProject.Create("App")
///     .AddArticle("News", "000_e1.txt", "date 2020-08-17 World\n\nFirst paragraph.")
///     .Run();
/// await Verifier.Verify(run.Driver);
/// using var corpus = run.Load();
/// Assert.Equal(2, corpus.Article("News", "000_e1").WordCount);
/// </code>
/// </example>
public sealed partial class CorpusProject
{
    /// <summary>Where the project lies: <c>/project/</c>.</summary>
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
        RunsAnalyzer = original.RunsAnalyzer;
    }

    internal string Name { get; }

    internal ImmutableList<ProjectFile> Files { get; private init; } = [];

    internal ImmutableList<ProjectSource> Sources { get; private init; } = [];

    internal ImmutableSortedDictionary<string, string> Options { get; private init; }

    /// <summary>By corpus and name.</summary>
    internal ImmutableDictionary<(string Corpus, string Name), string> CorpusOptions { get; private init; } =
        ImmutableDictionary<(string, string), string>.Empty;

    internal ImmutableArray<MetadataReference> References { get; private init; } = CompilationReferences.Default;

    internal CSharpParseOptions ParseOptions { get; private init; } =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    internal bool RunsAnalyzer { get; private init; } = true;

    /// <summary>An empty project: no article, no C# file, the running framework and <c>Corpora</c> as references.</summary>
    /// <param name="rootNamespace">The project's name, and its <c>RootNamespace</c>.</param>
    public static CorpusProject Create(string rootNamespace = "App") => new(rootNamespace);

    /// <summary>Sets an MSBuild property, such as <c>CorpusTaxonomies</c>.</summary>
    /// <param name="name">Without regard to case, as in MSBuild.</param>
    /// <param name="value">As the generator sees it; an empty one is none.</param>
    public CorpusProject WithOption(string name, string value) => new(this) { Options = Options.SetItem(name, value) };

    /// <summary>Sets item metadata of all files of a corpus, such as <c>CorpusNamespace</c>; also of those which are added later.</summary>
    /// <param name="corpus">The corpus, as <see cref="AddArticle(string, string, string)"/> names it.</param>
    /// <param name="name">The metadata's name.</param>
    /// <param name="value">As the generator sees it; an empty one is none.</param>
    public CorpusProject WithCorpusOption(string corpus, string name, string value) =>
        new(this) { CorpusOptions = CorpusOptions.SetItem((corpus, name), value) };

    /// <summary>Sets the C# version of the project. Without it, it is the latest that the referenced compiler knows.</summary>
    /// <param name="version">The generated code needs C# 11 or later.</param>
    public CorpusProject WithLanguageVersion(LanguageVersion version) =>
        new(this) { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    /// <summary>
    /// Sets what the compiler says of documentation comments. Without it, it warns of malformed and of missing ones, as a project does
    /// which generates a documentation file.
    /// </summary>
    /// <param name="mode"><see cref="DocumentationMode.Parse"/> for a project that generates none.</param>
    public CorpusProject WithDocumentationMode(DocumentationMode mode) =>
        new(this) { ParseOptions = ParseOptions.WithDocumentationMode(mode) };

    /// <summary>Leaves out the analyzer: <see cref="CorpusRun.Diagnostics"/> holds errors alone, as with <c>RunAnalyzers=false</c>.</summary>
    public CorpusProject WithoutAnalyzer() => new(this) { RunsAnalyzer = false };

    /// <summary>Adds a reference which the C# files of the project need.</summary>
    /// <param name="assembly">An assembly with a file.</param>
    public CorpusProject AddReference(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return AddReference(MetadataReference.CreateFromFile(assembly.Location));
    }

    /// <summary>Adds a reference which the C# files of the project need.</summary>
    /// <param name="reference">To an assembly that the test process can load, when the project is to be loaded.</param>
    public CorpusProject AddReference(MetadataReference reference) => new(this) { References = References.Add(reference) };

    /// <summary>Takes out every reference: a project without the run-time library, and without a framework.</summary>
    public CorpusProject WithoutReferences() => new(this) { References = [] };

    /// <summary>Runs the generator over the project.</summary>
    /// <param name="cancellationToken">Stops the generator.</param>
    public CorpusRun Run(CancellationToken cancellationToken = default) => CorpusRun.Start(this, cancellationToken);
}
