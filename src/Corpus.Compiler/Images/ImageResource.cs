namespace Corpus.Compiler.Images;

/// <summary>The resource that an image is: the task that adds it and the generated code that opens it must agree.</summary>
public static class ImageResource
{
    /// <summary>The resource's full name. No two corpora of a project have one name.</summary>
    public static string NameOf(string corpus) => $"Corpora.{corpus}.image";
}
