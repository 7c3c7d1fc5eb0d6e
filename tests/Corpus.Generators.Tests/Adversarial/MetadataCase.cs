namespace Corpus.Generators.Tests.Adversarial;

/// <summary>An article, and what its properties are to give back.</summary>
/// <param name="Corpus">Its corpus, whose other articles affect the types of the properties.</param>
/// <param name="File">A whole file; its text is <see cref="Body"/>.</param>
/// <param name="Expected">
/// Each property's value by its C# name, with dots where a nested record's property is meant. An expected <see cref="Label"/> is a
/// member of a taxonomy, an array is a list.
/// </param>
public sealed record MetadataCase(string Corpus, string Id, string File, params (string Property, object Value)[] Expected)
{
    public const string Body = "First paragraph.\n\nSecond paragraph.";

    /// <summary>Whether the line ends of the file may be others: TOML leaves it to its readers what those in a text of several lines are.</summary>
    public bool IsAboutLineEnds => File.Contains("'''", StringComparison.Ordinal);

    public static MetadataCase Yaml(string corpus, string header, params (string Property, object Value)[] expected) =>
        new(corpus, "article", $"---\n{header}\n---\n{Body}\n", expected);

    public static MetadataCase Toml(string corpus, string header, params (string Property, object Value)[] expected) =>
        new(corpus, "article", $"+++\n{header}\n+++\n{Body}\n", expected);

    public static MetadataCase Fields(string corpus, string header, params (string Property, object Value)[] expected) =>
        new(corpus, "article", $"{header}\n\n{Body}\n", expected);

    public static MetadataCase Dateline(string corpus, string line, params (string Property, object Value)[] expected) =>
        new(corpus, "article", $"{line}\n\n{Body}\n", expected);
}

/// <summary>A member of a taxonomy, by its label.</summary>
public sealed record Label(string Text);
