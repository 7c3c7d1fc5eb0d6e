namespace Corpus.Compiler.Text;

/// <summary>
/// Unicode White_Space (PropList.txt), in UTF-16: the same characters as <c>Utf8Text</c> has. <see cref="char.IsWhiteSpace(char)"/> is not
/// used, because older .NET Frameworks count U+180E.
/// </summary>
internal static class WhiteSpace
{
    public static bool Contains(char character) =>
        character < '\u0080'
            ? character is ' ' or (>= '\t' and <= '\r')
            : character is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
                or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    /// <summary>White_Space that ends no line.</summary>
    public static bool IsBlank(char character) => character is not ('\r' or '\n') && Contains(character);
}
