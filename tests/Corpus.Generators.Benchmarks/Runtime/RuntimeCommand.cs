using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Packages;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Runtime;

/// <summary>What a program pays for its articles when it starts, and while it runs.</summary>
internal static class RuntimeCommand
{
    public static int Run(Arguments arguments)
    {
        using var workspace = new Workspace();
        var empty = Projects.Consumers.BuildEmpty(workspace);
        var consumers = arguments.Articles
            .Select(articles => Projects.Consumers.BuildAll(workspace, articles, arguments.Storages))
            .ToArray();
        var report = new Report("runtime", "What articles cost at run time");
        foreach (var ofSize in consumers)
        {
            StartUpTable.Add(report, empty, ofSize, arguments.Runs);
        }

        ReadingTable.Add(report, [.. consumers.SelectMany(ofSize => ofSize)]);
        return report.Publish();
    }
}
