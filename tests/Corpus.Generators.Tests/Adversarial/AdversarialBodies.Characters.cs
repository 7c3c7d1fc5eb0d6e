namespace Corpus.Generators.Tests.Adversarial;

/// <content>Characters that end a line of C#, that XML has no place for, that show nothing, or that are two code units.</content>
internal static partial class AdversarialBodies
{
    private static IEnumerable<AdversarialBody> Characters =>
    [
        .. Around("next-line", "\u0085"),
        .. Around("line-separator", "\u2028"),
        .. Around("paragraph-separator", "\u2029"),
        .. Around("vertical-tab", "\v"),
        .. Around("form-feed", "\f"),
        .. Around("tab", "\t"),
        .. Around("no-break-space", "\u00A0"),
        .. Around("ideographic-space", "\u3000"),
        .. Around("zero-width-space", "\u200B"),
        .. Around("byte-order-mark", "\uFEFF"),
        .. Around("escape", "\u001B"),
        .. Around("control-z", "\u001A"),
        .. Around("delete", "\u007F"),
        .. Around("replacement-character", "\uFFFD"),
        .. Around("noncharacters", "\uFFFE\uFFFF\uFDD0"),
        .. Around("private-use", "\uE000\U000F0000"),
        .. Around("emoji", "😀👩‍👩‍👧‍👦🏳️‍🌈🇪🇺"),
        .. Around("last-code-point", "\U0010FFFF"),
        .. Around("combining", "\u0301\u0308"),
        .. Around("bidi", "\u202E\u2066\u202D\u2069\u202C"),
        new("every-control", string.Concat(Enumerable.Range(1, 31).Where(code => code is not ('\n' or '\r')).Select(code => (char)code)) + "x"),
        new("every-c1-control", "x" + string.Concat(Enumerable.Range(0x80, 0x20).Select(code => (char)code)) + "x"),
        new("trojan", "/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */"),
        new("scripts", "Ελληνικά Русский العربية עברית हिन्दी ไทย 日本語 한국어 Tiếng Việt ქართული"),
        new("composed-and-not", "é e\u0301 Å A\u030A ﬁ fi ß ẞ İ ı"),
        new("digits-of-all-scripts", "٠١٢ ०१२ 𝟘𝟙𝟚"),
        new("two-byte-boundary", "\u007F\u0080\u07FF\u0800\uFFFC\U00010000"),
    ];

    /// <summary>The characters in the middle, at both ends, on a line of their own, and nothing else but a letter.</summary>
    private static IEnumerable<AdversarialBody> Around(string name, string characters) =>
    [
        new($"{name}-inside", $"one{characters}two {characters} three"),
        new($"{name}-at-both-ends", $"{characters}one{characters}"),
        new($"{name}-on-a-line", $"one\n{characters}\ntwo"),
        new($"{name}-at-line-ends", $"one{characters}\n{characters}two"),
    ];
}
