using System.Diagnostics;

namespace Corpus.Generators.Benchmarks.Processes;

/// <summary>Runs programs as a user's shell would, and measures them from outside.</summary>
internal static class MeasuredProcess
{
    public static ProcessResult DotNet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments);

    /// <summary>Runs a program, and watches its memory.</summary>
    /// <exception cref="InvalidOperationException">The program failed; the message contains its output.</exception>
    public static ProcessResult Run(string folder, string program, params string[] arguments)
    {
        var start = StartInfo(folder, program, arguments);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = new Process { StartInfo = start };
        var clock = Stopwatch.StartNew();
        process.Start();
        using var peak = new ResidentPeak(process.Id);
        var output = ProcessOutput.BeginRead(process);
        process.WaitForExit();
        clock.Stop();
        peak.Dispose();
        ThrowOnFailure(process, output.ToString());
        return new(output.ToString(), clock.Elapsed, peak.OfProcess, peak.OfCompiler);
    }

    /// <summary>Runs a program with nothing beside it that would take its time.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static TimeSpan Time(string folder, string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(folder, program, arguments) };
        var clock = Stopwatch.StartNew();
        process.Start();
        process.WaitForExit();
        clock.Stop();
        ThrowOnFailure(process, "");
        return clock.Elapsed;
    }

    private static void ThrowOnFailure(Process process, string output)
    {
        if (process.ExitCode != 0)
        {
            var command = $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)}";
            throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}:\n{output}");
        }
    }

    private static ProcessStartInfo StartInfo(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        CleanEnvironment.ApplyTo(start);
        return start;
    }
}
