using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.HarnessTests;

/// <summary>The snapshot helper: Verify's files to the byte, and no difference that goes unseen.</summary>
public sealed class VerifierTests : IDisposable
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>The files of this test are beside it. They are what Verify.SourceGenerators writes for the same run.</summary>
    [Fact]
    public Task Diagnostics_and_sources_are_verified() => Verifier.Verify(FakeGenerators.Drive(new ReportingGenerator(
        _ => Diagnostic.Create(ReportingGenerator.Plain, ReportingGenerator.InArticle, "x"),
        _ => Diagnostic.Create(ReportingGenerator.Full, Location.None, "two\nlines"),
        compilation => Diagnostic.Create(
            ReportingGenerator.Plain, Location.Create(compilation.SyntaxTrees.Single(), TextSpan.FromBounds(6, 13)), "y"))));

    [Fact]
    public async Task A_new_snapshot_fails_and_is_written_as_received()
    {
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Verify(new ReportingGenerator()));

        Assert.Contains("New: Class.Method#News.g.verified.cs", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["Class.Method#News.Article.g.received.cs", "Class.Method#News.g.received.cs"], FileNames());
        Assert.Equal([.. ByteOrderMark, .. "//HintName: News.g.cs\n// one\nclass News { }\n"u8], Read("Class.Method#News.g.received.cs"));
        Assert.Equal([.. ByteOrderMark, .. "//HintName: News.Article.g.cs\nclass Article { }"u8], Read("Class.Method#News.Article.g.received.cs"));
    }

    [Fact]
    public async Task What_was_received_and_renamed_is_accepted()
    {
        await Accept(new ReportingGenerator());

        await Verify(new ReportingGenerator());

        Assert.Equal(["Class.Method#News.Article.g.verified.cs", "Class.Method#News.g.verified.cs"], FileNames());
    }

    [Fact]
    public async Task A_difference_fails_and_says_where()
    {
        await Accept(new ReportingGenerator());
        Write("Class.Method#News.g.verified.cs", "//HintName: News.g.cs\n// two\nclass News { }\n");

        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Verify(new ReportingGenerator()));

        Assert.EndsWith(
            "NotEqual: Class.Method#News.g.verified.cs, -verified +received:\nfrom line 2:\n  //HintName: News.g.cs\n- // two\n+ // one\n  class News { }\n  ",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Contains("Class.Method#News.g.received.cs", FileNames());
    }

    [Theory]
    [InlineData("//HintName: News.g.cs\n// one\nclass News { }")]
    [InlineData("//HintName: News.g.cs\n// one\nclass News { }\n\n")]
    [InlineData("//HintName: News.g.cs\r\n// one\r\nclass News { }\r\n")]
    [InlineData("//HintName: news.g.cs\n// one\nclass News { }\n")]
    [InlineData("")]
    public async Task The_smallest_difference_fails(string verified)
    {
        await Accept(new ReportingGenerator());
        Write("Class.Method#News.g.verified.cs", verified);

        await Assert.ThrowsAsync<SnapshotException>(() => Verify(new ReportingGenerator()));
    }

    [Fact]
    public async Task A_snapshot_of_nothing_fails()
    {
        await Accept(new ReportingGenerator());
        Write("Class.Method#Old.g.verified.cs", "//HintName: Old.g.cs");
        Write("Class.Method.verified.txt", "{}");
        Write("Class.MethodOfOtherTest.verified.txt", "{}");

        var failure = await Assert.ThrowsAsync<SnapshotException>(() => Verify(new ReportingGenerator()));

        Assert.Contains("Delete: Class.Method#Old.g.verified.cs", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Delete: Class.Method.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("OtherTest", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_earlier_run_received_goes()
    {
        await Accept(new ReportingGenerator());
        Write("Class.Method#Old.g.received.cs", "old");
        Write("Class.Method2.received.txt", "of another test");

        await Verify(new ReportingGenerator());

        Assert.Equal(
            ["Class.Method#News.Article.g.verified.cs", "Class.Method#News.g.verified.cs", "Class.Method2.received.txt"], FileNames());
    }

    [Fact]
    public async Task Sources_of_one_name_are_numbered()
    {
        await Assert.ThrowsAsync<SnapshotException>(() => Verify(new FoldersGenerator()));

        Assert.Equal(["Class.Method#News.g.00.received.cs", "Class.Method#News.g.01.received.cs"], FileNames());
    }

    [Fact]
    public async Task A_generator_that_fails_fails_the_test_with_its_own_exception()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Verify(new ReportingGenerator(_ => throw new InvalidOperationException("On purpose."))));

        Assert.Equal("On purpose.", failure.Message);
    }

    [Fact]
    public void A_test_that_does_not_know_its_folder_says_how_to_tell_it()
    {
        var failure = Assert.Throws<DirectoryNotFoundException>(() => new SnapshotFolder("/_/tests/Class.cs", "Method", SnapshotMode.Fail));

        Assert.Contains("DeterministicSourcePaths", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_accepting_mode_writes_what_differs_and_deletes_what_is_left_over()
    {
        await Accept(new ReportingGenerator());
        Write("Class.Method#News.g.verified.cs", "//HintName: News.g.cs\n// two\nclass News { }\n");
        Write("Class.Method#News.g.received.cs", "// from an earlier run");
        Write("Class.Method#Old.g.verified.cs", "//HintName: Old.g.cs");
        Write("Class.Method2.verified.txt", "of another test");

        await Verify(new ReportingGenerator(), SnapshotMode.Accept);

        Assert.Equal(
            ["Class.Method#News.Article.g.verified.cs", "Class.Method#News.g.verified.cs", "Class.Method2.verified.txt"], FileNames());
        Assert.Equal([.. ByteOrderMark, .. "//HintName: News.g.cs\n// one\nclass News { }\n"u8], Read("Class.Method#News.g.verified.cs"));
        await Verify(new ReportingGenerator());
    }

    private Task Verify(IIncrementalGenerator generator, SnapshotMode mode = SnapshotMode.Fail) =>
        new SnapshotFolder(Path.Combine(_folder.FullName, "Class.cs"), "Method", mode)
            .Verify(GeneratorSnapshots.From(FakeGenerators.Drive(generator).GetRunResult()));

    private async Task Accept(IIncrementalGenerator generator)
    {
        await Assert.ThrowsAsync<SnapshotException>(() => Verify(generator));
        foreach (var file in _folder.EnumerateFiles("*.received.*").ToList())
        {
            file.MoveTo(file.FullName.Replace(".received.", ".verified.", StringComparison.Ordinal));
        }
    }

    private IEnumerable<string> FileNames() => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    private byte[] Read(string fileName) => File.ReadAllBytes(Path.Combine(_folder.FullName, fileName));

    private void Write(string fileName, string text) => File.WriteAllText(Path.Combine(_folder.FullName, fileName), text);

    private sealed class FoldersGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterPostInitializationOutput(output =>
            {
                output.AddSource("a/News.g.cs", "// a");
                output.AddSource("b/News.g.cs", "// b");
            });
    }
}
