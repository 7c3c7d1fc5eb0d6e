namespace Corpus.Generators.Emit.CSharp;

/// <summary>Which characters may stand in generated source as they are.</summary>
internal static class SourceCharacters
{
    /// <summary>
    /// Whether the character at <paramref name="index"/> must be escaped: it would end a line, would not survive an editor, has no UTF-8
    /// form of its own, or would make the source read otherwise than it compiles (bidirectional embeddings, overrides and isolates:
    /// CVE-2021-42574). A fixed list, not <see cref="char.GetUnicodeCategory(char)"/>, whose tables differ between compilers' hosts.
    /// </summary>
    public static bool MustEscape(string text, int index) => text[index] switch
    {
        < ' ' => true,
        >= '\u007F' and <= '\u009F' => true,
        '\u2028' or '\u2029' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        >= '\uFFF9' and <= '\uFFFB' => true,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        >= '\uD800' and <= '\uDBFF' => index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]),
        >= '\uDC00' and <= '\uDFFF' => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        _ => false,
    };
}
