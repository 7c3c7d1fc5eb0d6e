namespace Corpus.Compiler.Naming;

/// <summary>What stands before names that are reserved or begin with no letter.</summary>
internal static class Prefixes
{
    public const string Article = "Article";

    public const string Metadata = "Metadata";
}
