using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Generators.Benchmarks.Processes;

namespace Corpus.Generators.Benchmarks.Reports;

/// <summary>Where and when something was measured.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var sdk = MeasuredProcess.DotNet(AppContext.BaseDirectory, "--version").Output.Trim();
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}; {Processor()}, {Environment.ProcessorCount} cores, {memory:0} GB; ") +
            $"{RuntimeInformation.OSDescription.Trim()}; SDK {sdk}, {RuntimeInformation.FrameworkDescription}";
    }

    private static string Processor()
    {
        const string Processors = "/proc/cpuinfo";
        var line = File.Exists(Processors)
            ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
