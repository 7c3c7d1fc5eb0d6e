using System.Text;

namespace Corpus.Generators.Benchmarks.Synthesis;

/// <summary>Writes text of about a length, with typographic quotes, apostrophes and dashes, as newspapers do.</summary>
internal sealed class ArticleWriter(Randomness randomness)
{
    private const int FewestSentences = 2;

    private const int FewestWords = 6;

    /// <param name="length">In bytes of UTF-8; the text is at most one paragraph longer.</param>
    public string Write(int length)
    {
        var text = new StringBuilder();
        var bytes = 0;
        while (bytes < length)
        {
            var paragraph = (bytes == 0 ? "" : "\n\n") + Paragraph();
            text.Append(paragraph);
            bytes += Encoding.UTF8.GetByteCount(paragraph);
        }

        return text.ToString();
    }

    private string Paragraph() =>
        string.Join(' ', Enumerable.Range(0, FewestSentences + randomness.Below(3)).Select(_ => Sentence()));

    private string Sentence()
    {
        var count = FewestWords + randomness.Below(12);
        var words = Capitalised(string.Join(' ', Enumerable.Range(0, count).Select(_ => randomness.Pick(Vocabulary.Words))));
        return randomness.Below(6) switch
        {
            0 => $"“{words},” {randomness.Pick(Vocabulary.Speakers)} said.",
            1 => $"{words} — and it’s {randomness.Pick(Vocabulary.Words)}.",
            2 => $"{words}, the town’s {randomness.Pick(Vocabulary.Words)} among them.",
            _ => words + ".",
        };
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
