using System.Globalization;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Runtime;

internal static class ReadingTable
{
    public static void Add(Report report, IReadOnlyList<MeasuredConsumer> consumers)
    {
        ReadingBenchmarks.AllConsumers = consumers;
        var reports = InProcess.Run<ReadingBenchmarks>(Job.ShortRun);
        foreach (var ofSize in consumers.Index().GroupBy(consumer => consumer.Item.Articles))
        {
            var table = new Table("once it runs", "find by id", "allocated", "all texts as UTF-8", "speed", "allocated an article");
            foreach (var (number, consumer) in ofSize)
            {
                var find = Find(reports, number, nameof(ReadingBenchmarks.FindById));
                var read = Find(reports, number, nameof(ReadingBenchmarks.EnumerateUtf8));
                table.Add(
                    consumer.Variant.Title,
                    Format.Duration(find.MedianNanoseconds()),
                    Format.Bytes(find.AllocatedBytes()),
                    Format.Duration(read.MedianNanoseconds()),
                    GigabytesPerSecond(consumer.Files!.Bytes, read.MedianNanoseconds()),
                    Format.Bytes((double)read.AllocatedBytes() / consumer.Articles));
            }

            report.Add(
                $"{Format.Count(ofSize.Key)} articles: once it runs",
                "Every byte of every text is read once, to count a letter. Ids are looked up in random order.",
                table);
        }
    }

    private static BenchmarkReport Find(IEnumerable<BenchmarkReport> reports, int number, string method) => reports.Single(report =>
        report.Parameter<int>(nameof(ReadingBenchmarks.Number)) == number
        && report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);

    private static string GigabytesPerSecond(long bytes, double nanoseconds) =>
        (bytes / nanoseconds).ToString("0.00", CultureInfo.InvariantCulture) + " GB/s";
}
