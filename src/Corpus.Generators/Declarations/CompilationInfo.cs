using Corpus.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Declarations;

/// <summary>What generated code needs of a compilation. Two are equal if it compiles in both or in neither, for the same reason.</summary>
/// <param name="OldLanguage">
/// The C# version, if it is older than u8 literals and raw strings (C# 11); otherwise <see langword="null"/>.
/// </param>
/// <param name="HasRuntimeLibrary">Whether <c>Corpora</c> is referenced.</param>
internal sealed record CompilationInfo(string? OldLanguage, bool HasRuntimeLibrary)
{
    public bool IsReady => OldLanguage is null && HasRuntimeLibrary;

    public static CompilationInfo Read(Compilation compilation) => new(
        compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 and var version } ? version.ToDisplayString() : null,
        compilation.GetTypeByMetadataName(WellKnownTypeNames.Article) is not null);

    public EquatableArray<LocatedFinding> Findings()
    {
        var findings = new List<LocatedFinding>();
        if (OldLanguage is { } version)
        {
            findings.Add(new(null, new Finding(Rules.LanguageVersion, SourceSpan.FileStart, version)));
        }

        if (!HasRuntimeLibrary)
        {
            findings.Add(new(null, new Finding(Rules.RuntimeLibraryMissing, SourceSpan.FileStart)));
        }

        return findings.ToEquatableArray();
    }
}
