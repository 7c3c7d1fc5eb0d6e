using System.Text;
using System.Xml.Linq;
using Corpora.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Diagnostics.Pages;

/// <summary>A page's example as a project: its articles, and what it says in MSBuild's words.</summary>
internal static class PageExample
{
    /// <summary>What the pages' C# leaves out.</summary>
    private const string Usings = "global using System; global using System.Collections.Generic; global using Corpora;";

    private const string Windows1252 = " (windows-1252)";

    /// <summary>What a build prints for the articles and the project of a page, without the ends of spans.</summary>
    public static string Run(RulePage page)
    {
        var project = page.Fences.Where(fence => fence.Language == "text").Aggregate(CorpusProject.Create().AddSource(Usings), AddArticle);
        project = page.Fences.Where(fence => fence.Language == "xml").Aggregate(project, Configure);
        project = page.Fences.Where(fence => fence is { Language: "csharp", Info.Length: > 0 }).Aggregate(project, AddSource);
        return string.Join('\n', project.Run().Diagnostics.Select(Print));
    }

    private static CorpusProject AddArticle(CorpusProject project, Fence fence)
    {
        var (corpus, file) = Split(fence.Info.Replace(Windows1252, "", StringComparison.Ordinal));
        var text = fence.Content.Replace('␀', '\0');
        return project.AddArticle(corpus, file, fence.Info.EndsWith(Windows1252, StringComparison.Ordinal)
            ? Encoding.Latin1.GetBytes(text)
            : Encoding.UTF8.GetBytes(text));
    }

    private static CorpusProject AddSource(CorpusProject project, Fence fence) => project.AddSource(fence.Content, fence.Info);

    private static CorpusProject Configure(CorpusProject project, Fence fence) =>
        XElement.Parse(fence.Content).Elements().Aggregate(project, Configure);

    private static CorpusProject Configure(CorpusProject project, XElement element) => element.Name.LocalName switch
    {
        "LangVersion" => LanguageVersionFacts.TryParse(element.Value, out var version)
            ? project.WithLanguageVersion(version)
            : throw new InvalidDataException($"C# has no version '{element.Value}'."),
        "AdditionalFiles" => ConfigureFile(project, element),
        "PackageReference" => project.WithoutReferences().AddReference(typeof(object).Assembly),
        var property => project.WithOption(property, element.Value),
    };

    private static CorpusProject ConfigureFile(CorpusProject project, XElement item)
    {
        var (corpus, file) = Split(item.Attribute("Update")!.Value);
        return item.Attributes()
            .Where(attribute => attribute.Name.LocalName != "Update")
            .Aggregate(project, (all, attribute) => all.WithArticleOption(corpus, file, attribute.Name.LocalName, attribute.Value));
    }

    /// <summary><c>Corpora/News/a.txt</c>: the corpus and its file.</summary>
    private static (string Corpus, string File) Split(string path)
    {
        var parts = path.Split('/', 3);
        return (parts[1], parts[2]);
    }

    /// <summary>A diagnostic as a build prints it, without the end of its span.</summary>
    public static string Print(Diagnostic diagnostic)
    {
        var described = DiagnosticAssert.Describe(diagnostic);
        if (diagnostic.Location == Location.None)
        {
            return "CSC : " + described;
        }

        // As a build: (1,6): instead of (1,6)-(1,16):
        var start = described.IndexOf(")-(", StringComparison.Ordinal) + 1;
        return described.Remove(start, described.IndexOf(':', start) - start);
    }
}
