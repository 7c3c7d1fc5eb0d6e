namespace Corpus.Generators.Benchmarks.Processes;

/// <param name="Output">Standard output and standard error.</param>
/// <param name="Elapsed">From the start to the exit.</param>
/// <param name="Peak">Most memory that the process had resident, in bytes; 0 where the system does not tell.</param>
/// <param name="CompilerPeak">The same of the C# compiler that it started; 0 when it started none.</param>
internal sealed record ProcessResult(string Output, TimeSpan Elapsed, long Peak, long CompilerPeak);
