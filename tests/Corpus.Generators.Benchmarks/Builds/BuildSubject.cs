using System.Globalization;
using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Builds;

/// <summary>A project, and what its builds cost, run by run.</summary>
internal sealed class BuildSubject(MeasuredConsumer consumer)
{
    private readonly Dictionary<Scenario, List<Measurement>> _measurements = [];

    public MeasuredConsumer Consumer => consumer;

    public IReadOnlyList<Measurement> this[Scenario scenario] => _measurements.GetValueOrDefault(scenario, []);

    public bool Knows(Scenario scenario) => scenario != Scenario.ArticleEdited || consumer.Files is not null;

    /// <param name="run">Counts from 1, so that no edit is like another.</param>
    public void Measure(Scenario scenario, int run)
    {
        Prepare(scenario, run);
        var build = consumer.Build();
        OutputCheck.Run(consumer);
        var measurement = new Measurement(build.Elapsed.TotalSeconds, build.CompilerPeak, build.Peak);
        if (!_measurements.TryAdd(scenario, [measurement]))
        {
            _measurements[scenario].Add(measurement);
        }

        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {run}  {consumer.Articles,7}  {consumer.Variant.Title,-24} {scenario,-14} {measurement.Seconds,7:0.00} s, ") +
            $"compiler {Format.Megabytes(measurement.CompilerPeak)}");
    }

    private void Prepare(Scenario scenario, int run)
    {
        switch (scenario)
        {
            case Scenario.Clean:
                consumer.DeleteOutput();
                break;
            case Scenario.ArticleEdited:
                consumer.Files!.EditOne($"Edited in run {run}.");
                break;
            case Scenario.CodeEdited:
                consumer.EditCode(run);
                break;
        }
    }
}
