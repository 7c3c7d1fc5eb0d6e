namespace Corpus.Generators.Tests.Architecture;

public class FileTests
{
    private const int MaxLines = 350;

    private static readonly string[] Projects =
    [
        "Corpora", "Corpus.Compiler", "Corpus.Generators", "Corpus.Generators.CodeFixes", "Corpus.Generators.Testing", "Corpus.Build",
    ];

    [Fact]
    public void No_file_is_longer_than_350_lines()
    {
        var files = Projects.Select(SourceProject.Load).SelectMany(project => project.Files.Select(file => Path.Combine(project.Root, file))).ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadLines(file).Count() > MaxLines);
    }

    [Fact]
    public void No_two_types_have_the_same_name()
    {
        var names = Projects.Select(SourceProject.Load).SelectMany(project => project.TypeNames).ToArray();

        Assert.NotEmpty(names);
        Assert.Empty(names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
