using System.Text;

namespace Corpus.Compiler.Naming;

/// <summary>
/// Converts a text to a name: it is split at every character other than a letter or digit, and the first letter of each part becomes upper
/// case. The name is in Unicode normal form C, because the C# compiler compares code units and keyboards type composed letters.
/// </summary>
internal static class PascalName
{
    /// <returns>
    /// Letters, digits and combining marks. It may begin with a digit, and is empty if the text has no letter or digit.
    /// </returns>
    public static string From(string text) => Build(text, Symbols.Omitted);

    /// <summary>
    /// The same with words for the signs <c>#</c> and <c>+</c> that end a word: <c>CSharp</c>, but <c>AB</c> for <c>a+b</c>.
    /// </summary>
    public static string WithFinalSigns(string text) => Build(text, Symbols.FinalSpelledOut);

    /// <summary>The same with a word for each other character: <c>CSharp</c> for <c>C#</c>.</summary>
    public static string SpelledOut(string text) => Build(text, Symbols.SpelledOut);

    /// <summary>The text with <c>_</c> for each character that is not a letter or digit. The case does not change.</summary>
    public static string AsSpelled(string text) => Compose(string.Concat(text.Select((character, index) =>
        CSharpIdentifier.IsLetterOrDigit(character) || (index > 0 && CSharpIdentifier.IsMark(character)) ? character : '_')));

    private enum Symbols
    {
        Omitted,
        FinalSpelledOut,
        SpelledOut,
    }

    private static string Build(string text, Symbols symbols)
    {
        var name = new StringBuilder(text.Length);
        var isInsideWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (CSharpIdentifier.IsLetterOrDigit(character) || (isInsideWord && CSharpIdentifier.IsMark(character)))
            {
                name.Append(isInsideWord ? character : ToUpper(character));
                isInsideWord = true;
                continue;
            }

            var isSpelledOut = symbols == Symbols.SpelledOut
                || (symbols == Symbols.FinalSpelledOut && isInsideWord && IsFinalSign(text, i));
            isInsideWord = isSpelledOut && symbols == Symbols.FinalSpelledOut;
            var isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isSpelledOut)
            {
                name.Append(CharacterWords.WordFor(isPair ? char.ConvertToUtf32(character, text[i + 1]) : character));
            }

            i += isPair ? 1 : 0;
        }

        return Compose(name.ToString());
    }

    /// <summary>Whether it is <c>#</c> or <c>+</c>, with nothing but such signs up to the end of the text or to white space.</summary>
    private static bool IsFinalSign(string text, int index)
    {
        var end = index;
        while (end < text.Length && text[end] is '#' or '+')
        {
            end++;
        }

        return end > index && (end == text.Length || char.IsWhiteSpace(text[end]));
    }

    /// <summary>
    /// Georgian has had capitals since Unicode 11 but does not capitalize words, and older hosts do not know them: one file would have two
    /// names.
    /// </summary>
    private static char ToUpper(char character) => character is >= '\u10D0' and <= '\u10FF' ? character : char.ToUpperInvariant(character);

    private static string Compose(string name)
    {
        if (IsAscii(name))
        {
            return name;
        }

        // A few ideographs compose to a surrogate pair, which is not a letter in C#.
        var composed = name.Normalize(NormalizationForm.FormC);
        return composed.All(CSharpIdentifier.IsPart) ? composed : name;
    }

    private static bool IsAscii(string name)
    {
        foreach (var character in name)
        {
            if (character >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }
}
