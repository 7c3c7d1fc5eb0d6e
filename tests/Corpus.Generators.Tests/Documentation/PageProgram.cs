using System.Globalization;
using System.Runtime.Loader;
using Corpora;
using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics.Pages;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Documentation;

/// <summary>A project of a page, compiled as a program.</summary>
internal sealed class PageProgram
{
    /// <summary>Variables that are assigned but never read: an example shows how to get a value.</summary>
    private static readonly string[] Expected = ["CS0168", "CS0219", "CS8321"];

    private readonly CorpusRun _run;
    private readonly Compilation _compilation;

    private PageProgram(CorpusRun run, OutputKind kind)
    {
        _run = run;
        _compilation = run.Compilation.WithOptions(run.Compilation.Options.WithOutputKind(kind));
    }

    /// <summary>The errors and warnings of the generator and its analyzers, as a build prints them.</summary>
    public string Diagnostics => string.Join('\n', _run.Diagnostics
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(PageExample.Print));

    /// <summary>The errors and warnings of the C# compiler.</summary>
    public string CompilerDiagnostics => string.Join('\n', _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !Expected.Contains(diagnostic.Id))
        .Select(diagnostic => diagnostic.ToString()));

    public static PageProgram Compile(CorpusProject project, Fence program) =>
        new(PageProject.AddProgram(project, program).Run(), OutputKind.ConsoleApplication);

    public static PageProgram Compile(CorpusProject project) => new(project.Run(), OutputKind.DynamicallyLinkedLibrary);

    /// <summary>Returns what the program prints, without the last line end.</summary>
    public string Run()
    {
        using var stream = new MemoryStream();
        var emitted = _compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        var context = new ArticleLoadContext();
        var entry = context.LoadFromStream(stream).EntryPoint!;

        using var culture = Cultures.Use(CultureInfo.InvariantCulture.Name);
        using var output = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        try
        {
            Console.SetOut(output);
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return output.ToString().TrimEnd('\n');
    }

    /// <summary>Loads <c>Corpora</c> from where the tests have it.</summary>
    private sealed class ArticleLoadContext() : AssemblyLoadContext("page", isCollectible: true)
    {
        private static readonly AssemblyLoadContext Host = GetLoadContext(typeof(Article).Assembly) ?? Default;

        protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName name) => Host.LoadFromAssemblyName(name);
    }
}
