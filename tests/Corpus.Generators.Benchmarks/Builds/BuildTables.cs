using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Builds;

internal static class BuildTables
{
    /// <param name="subjects">All of one size.</param>
    public static void Add(Report report, IReadOnlyList<BuildSubject> subjects, int runs)
    {
        var files = subjects.Select(subject => subject.Consumer.Files).First(files => files is not null)!;
        var plain = subjects.Single(subject => subject.Consumer.Variant == ConsumerVariant.PlainResources);
        var times = new Table("`dotnet build`", "clean", "nothing changed", "one article edited", "one C# file edited", "clean over plain");
        var memory = new Table("clean build", "peak of the compiler", "over plain", "peak of MSBuild", "over plain");
        foreach (var subject in subjects)
        {
            var title = subject.Consumer.Variant.Title;
            var seconds = Enum.GetValues<Scenario>().Select(scenario => Seconds(subject[scenario]));
            times.Add([title, .. seconds, Over(plain, subject, one => one.Seconds)]);
            memory.Add(
                title,
                Peak(subject, one => one.CompilerPeak),
                Over(plain, subject, one => one.CompilerPeak),
                Peak(subject, one => one.BuildPeak),
                Over(plain, subject, one => one.BuildPeak));
        }

        var size = $"{Format.Count(files.Count)} articles, {Format.Megabytes(files.Bytes)}";
        report.Add(size, $"Whole command, restore included; medians of {runs}, ratios of builds in the same run.", times);
        report.Add(size + ": memory", "Most that was resident. The compiler is a process of its own (`--disable-build-servers`).", memory);
    }

    /// <summary>What a larger corpus costs over a smaller one.</summary>
    public static void AddGrowth(Report report, IReadOnlyList<BuildSubject> subjects)
    {
        foreach (var sizes in subjects.GroupBy(subject => subject.Consumer.Variant).Where(sizes => sizes.Key != ConsumerVariant.None))
        {
            foreach (var (small, large) in sizes.Zip(sizes.Skip(1)))
            {
                report.Add(
                    $"{sizes.Key.Title}: a clean build of {Format.Count(large.Consumer.Articles)} articles over one of " +
                    $"{Format.Count(small.Consumer.Articles)}: {Over(small, large, one => one.Seconds)}.");
            }
        }
    }

    private static string Seconds(IReadOnlyList<Measurement> measurements) =>
        measurements.Count == 0 ? Format.Nothing : Format.Duration(1e9 * Median.Compute(measurements.Select(one => one.Seconds)));

    private static string Peak(BuildSubject subject, Func<Measurement, double> value) =>
        Format.Megabytes(Median.Compute(subject[Scenario.Clean].Select(value)));

    private static string Over(BuildSubject plain, BuildSubject subject, Func<Measurement, double> value) =>
        Format.Ratio(Median.OfRatios(subject[Scenario.Clean].Select(value), plain[Scenario.Clean].Select(value)));
}
