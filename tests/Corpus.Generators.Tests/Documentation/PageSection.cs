using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Tests.Documentation;

/// <summary>
/// A section of a page as a project. Its articles are the blocks <c>text</c> with a path, which may be in an HTML comment; its options are
/// the blocks <c>xml</c>; its files are the blocks <c>csharp</c> without top-level statements. A section without articles continues the
/// project of the section before it.
/// </summary>
internal sealed record PageSection(string Title, IReadOnlyList<Fence> Fences)
{
    private const string Output = "output";

    private static readonly Regex DiagnosticLine = new(@": (error|warning|info) CORPUS\d+: ", RegexOptions.CultureInvariant);

    public IEnumerable<Fence> Code => Fences.Where(fence => fence.Language == "csharp");

    /// <summary>Blocks of top-level statements; each is a program of its own.</summary>
    public IEnumerable<Fence> Programs => Code.Where(IsProgram);

    /// <summary>What programs print.</summary>
    public IEnumerable<Fence> Outputs => Fences.Where(fence => fence is { Language: "text", Info: Output });

    /// <summary>The errors and warnings that the section shows, as a build prints them.</summary>
    public IEnumerable<string> Diagnostics => Fences
        .Where(fence => fence.Language == "console")
        .SelectMany(fence => fence.Content.Split('\n'))
        .Where(line => DiagnosticLine.IsMatch(line));

    /// <summary>Whether there is anything to compile.</summary>
    public bool IsProject => Code.Any() || Articles.Any() || Diagnostics.Any();

    private IEnumerable<Fence> Articles => Fences.Where(fence => fence is { Language: "text", Info: not "" and not Output });

    public static PageSection Parse(string title, string text) => new(title, Fence.FindAll(text));

    /// <summary>Returns what the page says that a program prints; null if it does not.</summary>
    public string? FindOutput(Fence program)
    {
        var next = Fences.SkipWhile(fence => fence != program).Skip(1).FirstOrDefault();
        return next is { Language: "text", Info: Output } ? next.Content : null;
    }

    /// <param name="empty">A project without articles.</param>
    /// <param name="previous">The project of the section before this one.</param>
    public CorpusProject CreateProject(CorpusProject empty, CorpusProject previous)
    {
        var project = Articles.Any() ? empty : previous;
        project = Articles.Aggregate(project, AddArticle);
        project = Fences.Where(fence => fence.Language == "xml").Aggregate(project, Configure);
        return Code.Where(fence => !IsProgram(fence)).Aggregate(project, PageProject.AddFile);
    }

    private static bool IsProgram(Fence fence) => CSharpSyntaxTree.ParseText(fence.Content)
        .GetCompilationUnitRoot()
        .Members.Any(member => member is GlobalStatementSyntax);

    private static CorpusProject AddArticle(CorpusProject project, Fence fence)
    {
        var (corpus, file) = SplitPath(fence.Info);
        return project.AddArticle(corpus, file, fence.Content);
    }

    private static CorpusProject Configure(CorpusProject project, Fence fence)
    {
        var elements = XElement.Parse($"<Project>{fence.Content}</Project>");
        project = elements.Elements("PropertyGroup").Elements()
            .Aggregate(project, (all, property) => all.WithOption(property.Name.LocalName, property.Value));
        return elements.Elements("ItemGroup").Elements("AdditionalFiles")
            .Where(item => item.Attribute("Update") is not null)
            .Aggregate(project, ConfigureCorpus);
    }

    /// <summary>An item's metadata applies to the corpus of its glob.</summary>
    private static CorpusProject ConfigureCorpus(CorpusProject project, XElement item)
    {
        var (corpus, _) = SplitPath(item.Attribute("Update")!.Value);
        return item.Attributes()
            .Where(attribute => attribute.Name.LocalName != "Update")
            .Aggregate(project, (all, attribute) => all.WithCorpusOption(corpus, attribute.Name.LocalName, attribute.Value));
    }

    /// <summary><c>Corpora/News/a.txt</c>: the corpus and its file.</summary>
    private static (string Corpus, string File) SplitPath(string path)
    {
        var parts = path.Split('/', 3);
        return (parts[1], parts[2]);
    }
}
