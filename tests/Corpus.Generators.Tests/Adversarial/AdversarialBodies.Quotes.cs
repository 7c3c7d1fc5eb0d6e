namespace Corpus.Generators.Tests.Adversarial;

/// <content>What ends a string literal, or seems to.</content>
internal static partial class AdversarialBodies
{
    private static IEnumerable<AdversarialBody> Quotes =>
    [
        new("one-quote", "\""),
        new("two-quotes", "\"\""),
        new("three-quotes", "\"\"\""),
        new("four-quotes", "\"\"\"\""),
        new("many-quotes", new string('"', 300)),
        new("quotes-of-every-length", string.Join('\n', Enumerable.Range(1, 20).Select(count => $"a {new string('"', count)} b"))),
        new("quote-at-the-start", "\"Begun by a quote."),
        new("quote-at-the-end", "Ended by a \"quote\""),
        new("quotes-at-both-ends", "\"\"\"Both\"\"\""),
        new("quotes-on-lines-of-their-own", "a\n\"\"\"\nb\n\"\"\"\"\nc"),
        new("quotes-at-line-starts", "\"a\n\"\"b\n\"\"\"c"),
        new("quotes-after-blanks", "a\n    \"\"\"\n    \"\"\"u8;\nb"),
        new("literal-ends", "\"\"\"u8;\n}\n\"u8\n\"\"\";"),
        new("backslash", "\\"),
        new("backslash-at-the-end", "C:\\temp\\"),
        new("backslash-quote", "\\\" and \\\\\" and \\\\\\\""),
        new("escapes", "\\n \\t \\r \\0 \\x41 \\u0041 \\U0001F600 \\e \\'"),
        new("bad-escapes", "\\q \\x \\u12 \\U110000"),
        new("verbatim", "@\"a \"\" b\" $\"{c}\" $@\"{d}\" $$\"\"\"{{e}}\"\"\""),
        new("typographic-quotes", "“So”, ‘so’, „so“, «so», ‹so›, 「so」"),
        new("apostrophe", "'"),
    ];
}
