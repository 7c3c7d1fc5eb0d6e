using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Packages;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Sizes;

/// <summary>How many bytes articles become, on the disk and in memory.</summary>
internal static class SizesCommand
{
    public static int Run(Arguments arguments)
    {
        using var workspace = new Workspace();
        var report = new Report("sizes", "Bytes on the disk and in memory");
        foreach (var articles in arguments.Articles)
        {
            var consumers = Projects.Consumers.BuildAll(workspace, articles, arguments.Storages);
            FileTable.Add(report, consumers);
            MemoryTable.Add(report, consumers, arguments.Runs);
        }

        return report.Publish();
    }
}
