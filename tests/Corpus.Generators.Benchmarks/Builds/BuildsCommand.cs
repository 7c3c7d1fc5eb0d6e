using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Packages;
using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Builds;

/// <summary>Real builds of projects with and without articles, in turns.</summary>
internal static class BuildsCommand
{
    public static int Run(Arguments arguments)
    {
        using var workspace = new Workspace();
        var subjects = Subjects(workspace, arguments).ToArray();
        foreach (var subject in subjects)
        {
            subject.Consumer.Restore();
        }

        for (var run = 1; run <= arguments.Runs; run++)
        {
            foreach (var scenario in arguments.Scenarios)
            {
                MeasureInTurns(subjects, scenario, run);
            }
        }

        var report = new Report("builds", "What builds cost");
        foreach (var size in arguments.Articles)
        {
            BuildTables.Add(report, [.. subjects.Where(subject => subject.Consumer.Articles == size)], arguments.Runs);
        }

        BuildTables.AddGrowth(report, subjects);
        return report.Publish();
    }

    private static IEnumerable<BuildSubject> Subjects(Workspace workspace, Arguments arguments)
    {
        foreach (var size in arguments.Articles)
        {
            ConsumerVariant[] variants =
            [
                ConsumerVariant.None,
                ConsumerVariant.PlainResources,
                .. arguments.Storages.Where(storage => storage.Holds(size)).Select(ConsumerVariant.From),
            ];
            foreach (var variant in variants)
            {
                yield return new(new MeasuredConsumer(workspace, variant, size, "Debug", withProbe: false));
            }
        }
    }

    /// <summary>Each run begins with another project, so that none is always the one that finds the disk cold.</summary>
    private static void MeasureInTurns(BuildSubject[] subjects, Scenario scenario, int run)
    {
        for (var turn = 0; turn < subjects.Length; turn++)
        {
            var subject = subjects[(turn + run) % subjects.Length];
            if (subject.Knows(scenario))
            {
                subject.Measure(scenario, run);
            }
        }
    }
}
