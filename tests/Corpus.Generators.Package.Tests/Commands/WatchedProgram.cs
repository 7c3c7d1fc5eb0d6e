using System.Diagnostics;

namespace Corpus.Generators.Package.Tests.Commands;

/// <summary>A program that <c>dotnet watch</c> runs while its sources are edited.</summary>
internal sealed class WatchedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly List<string> _lines = [];

    private readonly Process _process;

    /// <param name="folder">Of the project.</param>
    public WatchedProgram(string folder)
    {
        var start = Tool.StartInfo(folder, "dotnet", "watch", "run", "--non-interactive");
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until <c>dotnet watch</c> looks at the files: an edit before is not seen.</summary>
    public void WaitUntilWatched() => WaitFor("Waiting for changes");

    /// <summary>Waits until a line ends like this; the test fails with all of the output when none does.</summary>
    public void WaitFor(string expected)
    {
        var clock = Stopwatch.StartNew();
        lock (_lines)
        {
            while (!_lines.Exists(line => line.EndsWith(expected, StringComparison.Ordinal)))
            {
                var rest = Patience - clock.Elapsed;
                Assert.True(
                    rest > TimeSpan.Zero && Monitor.Wait(_lines, rest),
                    $"No line of the watched program ends with '{expected}':\n{string.Join('\n', _lines)}");
            }
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Append(string? line)
    {
        lock (_lines)
        {
            _lines.Add(line ?? "");
            Monitor.PulseAll(_lines);
        }
    }
}
