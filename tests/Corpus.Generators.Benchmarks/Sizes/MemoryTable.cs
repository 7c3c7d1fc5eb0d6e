using System.Globalization;
using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Sizes;

/// <summary>The memory of a new process after it has read the articles.</summary>
internal static class MemoryTable
{
    private static readonly (string Title, string Command)[] Tasks =
        [("none", "memory-none"), ("one text", "memory-one"), ("all as UTF-8", "memory-utf8"), ("all as strings", "memory-text")];

    public static void Add(Report report, IReadOnlyList<MeasuredConsumer> consumers, int runs)
    {
        var table = new Table(["managed heap, working set", .. Tasks.Select(task => task.Title)]);
        foreach (var consumer in consumers)
        {
            table.Add([consumer.Variant.Title, .. Tasks.Select(task => Cell(consumer, task.Command, runs))]);
        }

        report.Add(
            $"{Format.Count(consumers[0].Articles)} articles: memory after reading",
            $"Medians of {runs} processes. The heap is what a full collection leaves; the working set counts pages of the mapped DLL too.",
            table);
    }

    private static string Cell(MeasuredConsumer consumer, string command, int runs)
    {
        var measured = Enumerable.Range(0, runs)
            .Select(_ => consumer.Run(command).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        return $"{MedianBytes(one => one[0])}, {MedianBytes(one => one[1])}";

        string MedianBytes(Func<double[], double> value) => Format.Bytes(Median.Compute(measured.Select(value)));
    }
}
