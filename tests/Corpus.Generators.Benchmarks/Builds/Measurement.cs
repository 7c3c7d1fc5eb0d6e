namespace Corpus.Generators.Benchmarks.Builds;

/// <param name="Seconds">Of the whole command.</param>
/// <param name="CompilerPeak">In bytes.</param>
/// <param name="BuildPeak">Of MSBuild's process, in bytes.</param>
internal sealed record Measurement(double Seconds, double CompilerPeak, double BuildPeak);
