namespace Corpus.Generators.Tests.Adversarial;

/// <param name="Name">Its file's name, without extension: plain, so that the body alone is the matter.</param>
/// <param name="Text">What <c>Article.Text</c> is to give back.</param>
/// <param name="InFile">The content of the file after its header, if that is not the text and a line end.</param>
public sealed record AdversarialBody(string Name, string Text, string? InFile = null)
{
    public string FileName => Name + ".txt";

    /// <summary>A whole file, with LF line ends unless the case is about line ends.</summary>
    public string File => "date 2020-08-17 World\n\n" + (InFile ?? Text + "\n");

    /// <summary>Whether the line ends of the file may be replaced by others: the text is the same then.</summary>
    public bool IsAboutLineEnds => File.Contains('\r');

    /// <summary>
    /// Whether the text contains U+FFFD, which a decoder writes for bytes that it cannot decode. Where the decoder may have done so, the file is
    /// an error.
    /// </summary>
    public bool HasReplacementCharacter => Text.Contains('\uFFFD');

    /// <summary>Runs of lines that are not blank.</summary>
    public IReadOnlyList<string> Paragraphs => ReferenceText.Paragraphs(Text);
}
