using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics.Pages;

namespace Corpus.Generators.Tests.Documentation;

/// <summary>The code of the documentation compiles, and prints what a page says.</summary>
public class PageCodeTests
{
    private static readonly Regex AnyCSharpFence = new(
        @"^\s*(`{3,}|~{3,})\s*(csharp|cs|c#)\b", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly ConcurrentDictionary<(string Page, string Title), Lazy<CompiledSection>> Compiled = new();

    /// <summary>The sections with code or articles, by page and title.</summary>
    public static TheoryData<string, string> Sections => Select(section => section.IsProject);

    public static TheoryData<string, string> SectionsWithOutput => Select(section => section.Outputs.Any());

    [Theory]
    [MemberData(nameof(Sections))]
    public void Code_compiles(string page, string title)
    {
        foreach (var (_, program) in Compile(page, title).Programs)
        {
            AssertSame("", program.CompilerDiagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Mistakes_are_reported_as_shown(string page, string title)
    {
        var (section, programs) = Compile(page, title);
        foreach (var (_, program) in programs)
        {
            AssertSame(string.Join('\n', section.Diagnostics), program.Diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(SectionsWithOutput))]
    public void A_program_prints_the_output_that_follows_it(string page, string title)
    {
        var (section, programs) = Compile(page, title);
        foreach (var (code, program) in programs)
        {
            if (code is not null && section.FindOutput(code) is { } output)
            {
                AssertSame(output, program.Run());
            }
        }
    }

    /// <summary>However a block is indented or its language is spelled: it is one of the blocks that are compiled.</summary>
    [Fact]
    public void No_block_of_code_is_left_out()
    {
        var compiled = DocumentationPage.All
            .SelectMany(page => page.Sections())
            .Where(section => section.IsProject)
            .SelectMany(section => section.Code);
        var blocks = DocumentationPage.All.Sum(page => AnyCSharpFence.Count(page.Text));
        Assert.InRange(blocks, 20, int.MaxValue);
        Assert.Equal(blocks, compiled.Count());
    }

    /// <summary>An output that follows no program would be compared with nothing.</summary>
    [Fact]
    public void Every_output_follows_a_program()
    {
        var sections = DocumentationPage.All.SelectMany(page => page.Sections()).ToArray();
        var outputs = sections.Sum(section => section.Outputs.Count());
        Assert.InRange(outputs, 5, int.MaxValue);
        Assert.Equal(outputs, sections.Sum(section => section.Programs.Count(program => section.FindOutput(program) is not null)));
    }

    /// <summary>As Assert.Equal, but with the whole of both texts.</summary>
    private static void AssertSame(string expected, string actual)
    {
        if (actual != expected)
        {
            Assert.Fail($"The page shows:\n{expected}\nActual:\n{actual}");
        }
    }

    private static TheoryData<string, string> Select(Func<PageSection, bool> predicate)
    {
        var data = new TheoryData<string, string>();
        foreach (var page in DocumentationPage.All)
        {
            foreach (var section in page.Sections().Where(predicate))
            {
                data.Add(page.Path, section.Title);
            }
        }

        return data;
    }

    private static CompiledSection Compile(string path, string title) =>
        Compiled.GetOrAdd((path, title), _ => new(() => CompileSection(path, title))).Value;

    private static CompiledSection CompileSection(string path, string title)
    {
        var page = DocumentationPage.Get(path);
        var empty = PageProject.Create(page);
        var project = empty;
        foreach (var section in page.Sections())
        {
            project = section.IsProject ? section.CreateProject(empty, project) : project;
            if (section.Title == title)
            {
                return CompileSection(section, project);
            }
        }

        throw new ArgumentException($"'{path}' has no section '{title}'.", nameof(title));
    }

    private static CompiledSection CompileSection(PageSection section, CorpusProject project) => section.Programs.Any()
        ? new(section, [.. section.Programs.Select(code => ((Fence?)code, PageProgram.Compile(project, code)))])
        : new(section, [(null, PageProgram.Compile(project))]);

    /// <param name="Programs">With their blocks; without one if the section is a library.</param>
    private sealed record CompiledSection(PageSection Section, IReadOnlyList<(Fence? Code, PageProgram Program)> Programs);
}
