using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>What the adversarial files are compiled as.</summary>
internal static class AdversarialTheory
{
    /// <summary>
    /// Both storages, every version of C#, a machine of another culture, and files of other line ends. That no variant changes a byte of the generated
    /// code has tests of its own, so that it need not be compiled for each.
    /// </summary>
    public static TheoryData<string, LanguageVersion, string> Compiled => new()
    {
        { "plain", LanguageVersion.CSharp11, Storages.Source },
        { "plain", LanguageVersion.Latest, Storages.Source },
        { "Turkish", LanguageVersion.Latest, Storages.Source },
        { "CRLF", LanguageVersion.Latest, Storages.Source },
        { "plain", LanguageVersion.CSharp11, Storages.Pack },
        { "Turkish", LanguageVersion.Latest, Storages.Pack },
        { "CRLF", LanguageVersion.Latest, Storages.Pack },
    };
}
