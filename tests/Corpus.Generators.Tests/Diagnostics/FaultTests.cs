namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS199: what nobody foresaw costs one article, never the compiler (CS8785).</summary>
public class FaultTests
{
    [Fact]
    public void A_fault_in_one_file_is_reported_for_that_file_alone()
    {
        var run = new Host()
            .Add(HostFile.Holding("/project/good.txt", "Text."), ("Corpus", "News"))
            .Add(HostFile.Failing("/project/bad.txt", new InvalidOperationException("The disk\nis gone.")), ("Corpus", "News"))
            .Run();

        DiagnosticAssert.Says(
            run,
            "bad.txt(1,1)-(1,1): error CORPUS199: Corpus.Generators failed on 'bad.txt' (nothing else is affected): InvalidOperationException: The "
            + "disk is gone. This is a bug in Corpus.Generators; please report it");
        Assert.Contains("App.NewsArticles.Good.g.cs", run.Sources);
    }

    [Fact]
    public void Cancellation_passes_through()
    {
        using var cancellation = new CancellationTokenSource();
        var host = new Host().Add(HostFile.Cancelling("/project/a.txt", cancellation), ("Corpus", "News"));

        Assert.ThrowsAny<OperationCanceledException>(() => host.Run(cancellation.Token));
    }
}
