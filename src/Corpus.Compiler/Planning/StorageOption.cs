namespace Corpus.Compiler.Planning;

/// <summary>What the option <c>CorpusStorage</c> says before the project is seen whole: whether a file's text has to be kept.</summary>
public static class StorageOption
{
    /// <summary>Whether a file is to be a row of a pack. Where its corpus' options are an error, which the plan tells, it may be either.</summary>
    public static bool IsPacked(OptionValues file, OptionValues project) => IsPacked(file.Storage ?? project.Storage);

    internal static bool IsPacked(string? value) => nameof(CorpusStorage.Packed).Equals(value, StringComparison.OrdinalIgnoreCase);
}
