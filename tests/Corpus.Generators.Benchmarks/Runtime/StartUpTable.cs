using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;
using Corpus.Generators.Benchmarks.Synthesis;

namespace Corpus.Generators.Benchmarks.Runtime;

/// <summary>Whole processes, measured from outside and in turns, less what an empty program takes.</summary>
internal static class StartUpTable
{
    private static readonly (string Title, string Command)[] Tasks =
    [
        ("first text", "first"),
        ("all dates", "dates"),
        ("one category", "category"),
        ("find by id", "find"),
        ("all texts as UTF-8", "utf8"),
    ];

    public static void Add(Report report, MeasuredConsumer empty, IReadOnlyList<MeasuredConsumer> consumers, int runs)
    {
        var cells = consumers.ToDictionary(consumer => consumer, consumer => new List<string> { consumer.Variant.Title });
        var baseline = new List<double>();
        foreach (var (_, command) in Tasks)
        {
            var times = MeasureInTurns([empty, .. consumers], command, runs);
            var nothing = Median.Compute(times[empty]);
            baseline.Add(nothing);
            foreach (var consumer in consumers)
            {
                cells[consumer].Add(Format.Milliseconds(Median.Compute(times[consumer]) - nothing));
            }
        }

        var table = new Table(["milliseconds more than an empty Main", .. Tasks.Select(task => task.Title)]);
        foreach (var consumer in consumers)
        {
            table.Add([.. cells[consumer]]);
        }

        report.Add(
            $"{Format.Count(consumers[0].Articles)} articles: a fresh process",
            $"Medians of {runs} processes, measured in turns; an empty `Main` takes {Format.Milliseconds(Median.Compute(baseline))}. " +
            $"{ConsumerVariant.Embedded.Title} reads and parses all articles when one is asked for; files are read when they are needed.",
            table);
    }

    /// <summary>The first of each is not counted: it finds the disk cold.</summary>
    private static Dictionary<MeasuredConsumer, List<double>> MeasureInTurns(
        IReadOnlyList<MeasuredConsumer> consumers, string command, int runs)
    {
        var times = consumers.ToDictionary(consumer => consumer, _ => new List<double>());
        for (var run = 0; run <= runs; run++)
        {
            foreach (var consumer in consumers)
            {
                var id = SyntheticCorpus.Article(Math.Max(consumer.Articles - 1, 0) / 2).Id;
                var elapsed = consumer.Time(command, id).TotalMilliseconds;
                if (run > 0)
                {
                    times[consumer].Add(elapsed);
                }
            }
        }

        return times;
    }
}
