using System.Globalization;
using Corpus.Generators.Benchmarks.Builds;

namespace Corpus.Generators.Benchmarks.Commands;

/// <param name="Articles">Sizes of corpora.</param>
/// <param name="Runs">How often each process or build is run.</param>
/// <param name="Scenarios">What happened before the builds that are measured.</param>
internal sealed record Arguments(IReadOnlyList<int> Articles, IReadOnlyList<Storage> Storages, int Runs, IReadOnlyList<Scenario> Scenarios)
{
    /// <exception cref="ArgumentException">An option is unknown, or its value is none.</exception>
    public static Arguments Parse(IReadOnlyList<string> options, string articles, string runs)
    {
        var values = new Dictionary<string, string>
        {
            ["--articles"] = articles,
            ["--storages"] = $"{Storage.Source},{Storage.Packed}",
            ["--runs"] = runs,
            ["--scenarios"] = string.Join(',', Enum.GetNames<Scenario>()),
        };
        for (var index = 0; index < options.Count; index += 2)
        {
            if (!values.ContainsKey(options[index]) || index + 1 == options.Count)
            {
                throw new ArgumentException($"'{options[index]}' is no option, or lacks its value.", nameof(options));
            }

            values[options[index]] = options[index + 1];
        }

        return new(
            [.. values["--articles"].Split(',').Select(Number)],
            [.. values["--storages"].Split(',').Select(Enum.Parse<Storage>)],
            Number(values["--runs"]),
            [.. values["--scenarios"].Split(',').Select(Enum.Parse<Scenario>)]);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"'{text}' is no number above 0.", nameof(text));
}
