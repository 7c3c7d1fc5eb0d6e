namespace Corpus.Compiler.Packs;

/// <summary>The resource that a pack is: the task that adds it and the generated code that opens it must agree.</summary>
public static class PackResource
{
    /// <summary>The resource's full name. No two corpora of a project have one name.</summary>
    public static string NameOf(string corpus) => $"Corpora.{corpus}.pack";
}
