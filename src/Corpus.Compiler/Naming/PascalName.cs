using System.Text;

namespace Corpus.Compiler.Naming;

/// <summary>
/// Any text as a name: split at every character that is no letter or digit, each part's first letter upper-cased, the rest left. The name
/// is in normal form C: the C# compiler compares names as they are typed, and keyboards type composed letters.
/// </summary>
internal static class PascalName
{
    /// <returns>
    /// Letters, digits and combining marks alone; it may begin with a digit, and is empty when the text has no letter or digit.
    /// </returns>
    public static string From(string text) => Build(text, spellsSymbolsOut: false);

    /// <summary>The same with a word for each character that the plain name leaves out: <c>CSharp</c> for <c>C#</c>.</summary>
    public static string SpelledOut(string text) => Build(text, spellsSymbolsOut: true);

    private static string Build(string text, bool spellsSymbolsOut)
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

            isInsideWord = false;
            var isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (spellsSymbolsOut)
            {
                name.Append(CharacterWords.WordFor(isPair ? char.ConvertToUtf32(character, text[i + 1]) : character));
            }

            i += isPair ? 1 : 0;
        }

        return Compose(name.ToString());
    }

    /// <summary>
    /// Georgian has capitals since Unicode 11, but writes no word with a capital first letter; and older hosts do not know them, so that
    /// one file would have two names.
    /// </summary>
    private static char ToUpper(char character) => character is >= '\u10D0' and <= '\u10FF' ? character : char.ToUpperInvariant(character);

    private static string Compose(string name)
    {
        if (IsAscii(name))
        {
            return name;
        }

        // A few ideographs compose to a pair of code units, which C# takes for no letter.
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
