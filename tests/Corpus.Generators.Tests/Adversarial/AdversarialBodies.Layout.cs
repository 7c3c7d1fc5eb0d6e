namespace Corpus.Generators.Tests.Adversarial;

/// <content>Blanks and lines that a tidy tool would tidy.</content>
internal static partial class AdversarialBodies
{
    private static IEnumerable<AdversarialBody> Layout =>
    [
        new("one-letter", "x"),
        new("indented", "    four\n  two\nnone\n\ttab"),
        new("indented-first", "        eight\nnone"),
        new("less-and-less", "            a\n        b\n    c\nd"),
        new("blanks-at-line-ends", "one   \ntwo\t\nthree  "),
        new("blank-lines-of-blanks", "one\n    \ntwo\n\t\nthree\n\u00A0\nfour"),
        new("many-blank-lines", "one\n\n\n\n\ntwo"),
        new("no-line-end", "The last line has no end.", "The last line has no end."),
        new("blank-lines-after", "one", "one\n\n  \n\t\n\n"),
        new("blank-lines-before", "one", "\n\n  \n\t\none\n"),
        new("indented-after-blank-lines", "    one", "\n\n    one\n"),
        new("ends-in-blanks", "one  ", "one  "),
        new("many-lines", string.Join('\n', Enumerable.Range(0, 5_000).Select(line => $"Line {line}."))),
        new("many-paragraphs", string.Join("\n\n", Enumerable.Range(0, 2_000).Select(line => $"Paragraph {line}."))),
        new("long-line", string.Concat(Enumerable.Repeat("word ", 20_000)) + "end"),
        new("long-word", new string('w', 100_000)),
    ];

    private static IEnumerable<AdversarialBody> LineEnds =>
    [
        new("crlf", "one\ntwo\n\nthree", "one\r\ntwo\r\n\r\nthree\r\n"),
        new("cr", "one\ntwo\n\nthree", "one\rtwo\r\rthree\r"),
        new("mixed", "one\ntwo\nthree\nfour", "one\r\ntwo\rthree\nfour"),
        new("cr-cr-lf", "one\n\ntwo", "one\r\r\ntwo"),
        new("lf-cr", "one\n\ntwo", "one\n\rtwo"),
        new("cr-at-the-end", "one", "one\r"),
    ];

    /// <summary>On one line.</summary>
    public static AdversarialBody OfSize(int bytes) => new("large", string.Concat(Enumerable.Repeat("\"word\" {0} \\ ", bytes / 13)) + "end");
}
