using Corpora.Testing;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Where articles can be in a program. To those who read them it makes no difference.</summary>
internal static class Storages
{
    public const string Source = "Source";

    public const string Pack = "Packed";

    public static TheoryData<string> Each => [Source, Pack];

    public static CorpusProject With(this CorpusProject project, string storage) => project.WithOption("CorpusStorage", storage);
}
