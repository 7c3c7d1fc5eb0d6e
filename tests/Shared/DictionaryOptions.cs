using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Tests.Shared;

/// <summary>MSBuild properties, or metadata of one file, as the compiler passes them to a generator.</summary>
internal sealed class DictionaryOptions(Dictionary<string, string> values) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
