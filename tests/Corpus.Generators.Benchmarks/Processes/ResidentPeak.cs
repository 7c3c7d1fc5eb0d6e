using System.Globalization;

namespace Corpus.Generators.Benchmarks.Processes;

/// <summary>
/// The most memory that a process and the C# compiler below it had resident, as Linux keeps it. It only rises, so what was seen last is
/// the peak but for the last few milliseconds.
/// </summary>
internal sealed class ResidentPeak : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly int _process;

    private readonly Thread? _thread;

    private volatile bool _ended;

    private int _compiler;

    /// <param name="process">Its id.</param>
    public ResidentPeak(int process)
    {
        _process = process;
        if (OperatingSystem.IsLinux())
        {
            _thread = new Thread(Watch) { IsBackground = true };
            _thread.Start();
        }
    }

    /// <summary>In bytes; 0 when it is not known.</summary>
    public long OfProcess { get; private set; }

    /// <summary>In bytes; 0 when there was none.</summary>
    public long OfCompiler { get; private set; }

    public void Dispose()
    {
        _ended = true;
        _thread?.Join();
    }

    private void Watch()
    {
        while (!_ended)
        {
            OfProcess = Math.Max(OfProcess, HighWaterMark(_process));
            _compiler = _compiler == 0 ? FindCompiler(_process) : _compiler;
            OfCompiler = Math.Max(OfCompiler, _compiler == 0 ? 0 : HighWaterMark(_compiler));
            Thread.Sleep(Pause);
        }
    }

    /// <returns>0 when there is none.</returns>
    private static int FindCompiler(int process)
    {
        foreach (var child in Children(process))
        {
            var found = IsCompiler(child) ? child : FindCompiler(child);
            if (found != 0)
            {
                return found;
            }
        }

        return 0;
    }

    private static IEnumerable<int> Children(int process)
    {
        var threads = Path.Combine("/proc", Name(process), "task");
        return Directory.Exists(threads)
            ? Directory.EnumerateDirectories(threads)
                .SelectMany(thread => Read(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(child => int.Parse(child, CultureInfo.InvariantCulture))
                .ToArray()
            : [];
    }

    /// <summary>It is started as <c>csc</c>, or as <c>dotnet exec csc.dll</c>.</summary>
    private static bool IsCompiler(int process) => Read(Path.Combine("/proc", Name(process), "cmdline"))
        .Split('\0')
        .Take(3)
        .Any(argument => Path.GetFileName(argument) is "csc" or "csc.dll");

    private static long HighWaterMark(int process)
    {
        const string Mark = "VmHWM:";
        var line = Read(Path.Combine("/proc", Name(process), "status"))
            .Split('\n')
            .FirstOrDefault(line => line.StartsWith(Mark, StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line[Mark.Length..].Replace("kB", "").Trim(), CultureInfo.InvariantCulture);
    }

    /// <summary>A process may end at any moment, and its files with it.</summary>
    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static string Name(int process) => process.ToString(CultureInfo.InvariantCulture);
}
