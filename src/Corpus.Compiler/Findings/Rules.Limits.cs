namespace Corpus.Compiler.Findings;

/// <summary>CORPUS3xx: limits.</summary>
public static partial class Rules
{
    public static readonly Rule SourceIsLarge = new(
        "CORPUS301", Severity.Warning, "A corpus is larger than its storage is good for",
        "The corpus '{0}' is {1} with {2} of text; as C# source that costs the compiler about {3} and {4} of memory. Up to {5} articles and {6} that is a matter of seconds: above that set <CorpusStorage>Packed</CorpusStorage> in the project");

    public static readonly Rule SourceIsFull = new(
        "CORPUS302", Severity.Error, "A corpus is larger than its storage can hold",
        "The corpora of this project hold {0} articles; as C# source, above {1}, the compiled assembly could not be loaded (a type holds at most 65,535 text literals): set <CorpusStorage>Packed</CorpusStorage> in the project");

    public static readonly Rule PackIsTooLarge = new(
        "CORPUS303", Severity.Error, "A corpus is larger than a pack can hold",
        "The pack of the corpus '{0}' would be larger than {1}, which is the most that a resource of an assembly can hold; divide the corpus into two");
}
