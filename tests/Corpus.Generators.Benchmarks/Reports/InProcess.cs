using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Corpus.Generators.Benchmarks.Reports;

/// <summary>Runs benchmarks inside this process, because BenchmarkDotNet cannot build what they measure.</summary>
internal static class InProcess
{
    /// <exception cref="InvalidOperationException">A benchmark failed.</exception>
    public static IReadOnlyList<BenchmarkReport> Run<T>(Job job)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks", "logs"));
        var summary = BenchmarkRunner.Run<T>(config);
        return summary.Reports.Length > 0 && summary.Reports.All(report => report.Success)
            ? summary.Reports
            : throw new InvalidOperationException("A benchmark failed; its log says why.");
    }

    public static double MedianNanoseconds(this BenchmarkReport report) => report.ResultStatistics!.Median;

    public static long AllocatedBytes(this BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;

    public static T Parameter<T>(this BenchmarkReport report, string name) => (T)report.BenchmarkCase.Parameters[name];
}
