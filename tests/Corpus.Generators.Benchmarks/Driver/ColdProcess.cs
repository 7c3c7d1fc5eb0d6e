using System.Diagnostics;
using System.Globalization;
using Corpus.Generators.Benchmarks.Commands;

namespace Corpus.Generators.Benchmarks.Driver;

/// <summary>
/// One run in a process that has run no generator before, as in a command-line build: compiling the generator itself counts.
/// </summary>
internal static class ColdProcess
{
    public static int Run(Arguments arguments)
    {
        var project = new DriverProject(arguments.Articles[0], arguments.Storages[0]);
        var driver = project.NewDriver();
        var clock = Stopwatch.StartNew();
        driver.RunGenerators(project.Compilation);
        clock.Stop();
        Console.WriteLine(clock.Elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
