namespace Corpus.Compiler.Planning;

/// <summary>What the option <c>CorpusStorage</c> says before the project is seen whole: whether a file's text has to be kept.</summary>
public static class StorageOption
{
    /// <summary>Whether a file is to be a row of an image. Where its corpus' options are an error, which the plan tells, it may be either.</summary>
    public static bool IsImage(OptionValues file, OptionValues project) => IsImage(file.Storage ?? project.Storage);

    internal static bool IsImage(string? value) => nameof(CorpusStorage.Image).Equals(value, StringComparison.OrdinalIgnoreCase);
}
