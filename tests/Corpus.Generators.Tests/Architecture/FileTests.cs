using System.Text.RegularExpressions;

namespace Corpus.Generators.Tests.Architecture;

public class FileTests
{
    private const int MaxLines = 350;

    /// <summary><c>max_line_length</c> of <c>.editorconfig</c>, which neither the compiler nor <c>dotnet format</c> enforces.</summary>
    private const int MaxLineLength = 140;

    /// <summary>Words with underscores. The first one is not a phrase in PascalCase, such as <c>ItHasNoUnderscores_</c>.</summary>
    private static readonly Regex Sentence = new("^(?!([A-Z][a-z]*){4})[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$");

    private static readonly string[] Projects =
    [
        "Corpora", "Corpus.Compiler", "Corpus.Generators", "Corpus.Generators.CodeFixes", "Corpus.Generators.Testing", "Corpus.Build",
    ];

    [Fact]
    public void No_file_is_longer_than_350_lines()
    {
        var files = SelectFiles();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadLines(file).Count() > MaxLines);
    }

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        var files = SelectFiles();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(
            file => File.ReadLines(file).Select((line, index) => (line, place: $"{file}:{index + 1}")).Where(at => at.line.Length > MaxLineLength),
            (_, at) => at.place));
    }

    /// <summary>
    /// In a build, IDE0005 would also require documentation of every public member. Two projects are excluded, because the tests lack
    /// their references to workspaces and MSBuild.
    /// </summary>
    [Fact]
    public void No_using_directive_is_unused()
    {
        var unused = Projects.Except(["Corpus.Generators.CodeFixes", "Corpus.Build"])
            .Select(SourceProject.Load)
            .SelectMany(project => project.UnusedUsings)
            .ToArray();

        Assert.True(unused.Length == 0, string.Join('\n', unused));
    }

    [Fact]
    public void Names_of_test_methods_are_sentences()
    {
        var methods = typeof(FileTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .ToArray();

        Assert.NotEmpty(methods);
        Assert.Empty(methods.Where(method => !Sentence.IsMatch(method.Name)).Select(method => $"{method.DeclaringType}.{method.Name}"));
    }

    [Fact]
    public void No_two_types_have_the_same_name()
    {
        var names = Projects.Select(SourceProject.Load).SelectMany(project => project.TypeNames).ToArray();

        Assert.NotEmpty(names);
        Assert.Empty(names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private static string[] SelectFiles() =>
        Projects.Select(SourceProject.Load).SelectMany(project => project.Files.Select(file => Path.Combine(project.Root, file))).ToArray();
}
