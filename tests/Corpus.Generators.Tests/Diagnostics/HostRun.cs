using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Diagnostics;

/// <param name="Diagnostics">The generator's, then the analyzer's.</param>
internal sealed record HostRun(GeneratorRunResult Result, ImmutableArray<Diagnostic> Diagnostics, Compilation Compilation)
{
    /// <summary>The hint names of what was generated.</summary>
    public IEnumerable<string> Sources => Result.GeneratedSources.Select(source => source.HintName);
}
