using System.Globalization;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Schemas;

/// <summary>What a declared schema costs the generator.</summary>
internal static class SchemaCommand
{
    private static readonly Job OneRunAnIteration = Job.Default
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(15)
        .WithIterationCount(25);

    public static int Run(Arguments arguments)
    {
        SchemaBenchmarks.Sizes = arguments.Articles;
        var reports = InProcess.Run<SchemaBenchmarks>(OneRunAnIteration);
        var report = new Report("schemas", "What a declared schema costs the generator");
        foreach (var size in arguments.Articles)
        {
            var table = new Table(["run", "inferred", "declared", "declared / inferred"]);
            foreach (var rows in reports.Where(one => one.Parameter<int>(nameof(SchemaBenchmarks.Articles)) == size).GroupBy(Title))
            {
                var inferred = Nanoseconds(rows, SchemaKind.Inferred);
                var declared = Nanoseconds(rows, SchemaKind.Declared);
                var ratio = (declared / inferred).ToString("0.00", CultureInfo.InvariantCulture);
                table.Add([rows.Key, Format.Duration(inferred), Format.Duration(declared), ratio]);
            }

            report.Add(
                $"{Format.Count(size)} articles",
                "Medians. The declared schema has references and their other ends, indexes, an order and constraints.",
                table);
        }

        return report.Publish();
    }

    private static string Title(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static double Nanoseconds(IEnumerable<BenchmarkReport> reports, SchemaKind schema) =>
        reports.Single(report => report.Parameter<SchemaKind>(nameof(SchemaBenchmarks.Schema)) == schema).MedianNanoseconds();
}
