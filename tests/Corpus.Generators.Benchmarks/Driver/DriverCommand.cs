using System.Globalization;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Processes;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Driver;

/// <summary>The generator in the compiler's driver, cold and after edits.</summary>
internal static class DriverCommand
{
    /// <summary>The command that this program runs itself with.</summary>
    public const string ColdProcess = "cold-process";

    /// <summary>
    /// Each iteration is one run: after it the driver is no longer what the benchmark is about. An editor has run the generator often; the
    /// run-time recompiles a method with optimizations after thirty calls.
    /// </summary>
    private static readonly Job OneRunAnIteration = Job.Default
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(40)
        .WithIterationCount(15);

    public static int Run(Arguments arguments)
    {
        DriverBenchmarks.Sizes = arguments.Articles;
        DriverBenchmarks.Storages = arguments.Storages;
        var reports = InProcess.Run<DriverBenchmarks>(OneRunAnIteration);
        var report = new Report("driver", "What the generator costs in the compiler's driver");
        foreach (var size in arguments.Articles)
        {
            var table = new Table(["run", .. arguments.Storages.SelectMany(storage => new[] { storage.ToString(), "allocated" })]);
            string[] Cold(Storage storage) => [ColdMedian(size, storage, arguments.Runs), Format.Nothing];
            table.Add(["cold, in a fresh process", .. arguments.Storages.SelectMany(Cold)]);
            foreach (var rows in reports.Where(one => one.Parameter<int>(nameof(DriverBenchmarks.Articles)) == size).GroupBy(Title))
            {
                table.Add([rows.Key, .. arguments.Storages.SelectMany(storage => Cells(rows, storage))]);
            }

            report.Add(
                $"{Format.Count(size)} articles",
                "Medians. The texts are in memory; nothing is parsed or bound but what the generator asks for.",
                table);
        }

        return report.Publish();
    }

    private static string Title(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static string[] Cells(IEnumerable<BenchmarkReport> reports, Storage storage)
    {
        var one = reports.Single(report => report.Parameter<Storage>(nameof(DriverBenchmarks.Storage)) == storage);
        return [Format.Duration(one.MedianNanoseconds()), Format.Bytes(one.AllocatedBytes())];
    }

    private static string ColdMedian(int articles, Storage storage, int runs) => Format.Duration(1e6 * Median.Compute(
        Enumerable.Range(0, runs).Select(_ => ColdMilliseconds(articles, storage))));

    private static double ColdMilliseconds(int articles, Storage storage)
    {
        var count = articles.ToString(CultureInfo.InvariantCulture);
        var run = MeasuredProcess.Run(
            AppContext.BaseDirectory, Environment.ProcessPath!, ColdProcess, "--articles", count, "--storages", storage.ToString());
        return double.Parse(run.Output, CultureInfo.InvariantCulture);
    }
}
