using System.Globalization;
using System.Runtime.CompilerServices;
using Corpora.Text;

namespace Corpus.Compiler.Reading;

/// <summary>
/// Finds characters that are never part of a text: NUL, and lone surrogates, which UTF-8 cannot represent. Only the first of each is
/// reported, because a file that contains one often contains thousands.
/// </summary>
internal static class CharacterCheck
{
    [MethodImpl(Jit.AggressiveOptimization)]
    public static void Run(ArticleText article, List<Finding> findings)
    {
        var text = article.Text;
        var nul = -1;
        var loneSurrogate = -1;
        for (var i = 0; i < text.Length; i++)
        {
            // One comparison is enough for nearly every character: U+0001 to U+D7FF.
            var character = text[i];
            if ((uint)(character - 1) < 0xD7FF)
            {
                continue;
            }

            if (character == '\0')
            {
                nul = nul < 0 ? i : nul;
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(character))
            {
                loneSurrogate = loneSurrogate < 0 ? i : loneSurrogate;
            }
        }

        if (nul >= 0)
        {
            findings.Add(new(
                Rules.NulCharacter,
                article.Span(nul, nul + 1),
                ResemblesUtf16(text) ? "UTF-16 without a byte order mark" : "a binary file"));
        }

        if (loneSurrogate >= 0)
        {
            var code = ((int)text[loneSurrogate]).ToString("X4", CultureInfo.InvariantCulture);
            findings.Add(ArticleDecoder.NotUnicode(
                article.Span(loneSurrogate, loneSurrogate + 1), $"The text contains U+{code}, an unpaired surrogate"));
        }
    }

    /// <summary>Whether most of every second character is NUL, as in ASCII text of two bytes a character.</summary>
    private static bool ResemblesUtf16(string text)
    {
        const int MaxPairs = 100;
        var pairs = Math.Min(text.Length / 2, MaxPairs);
        var first = 0;
        var second = 0;
        for (var i = 0; i < pairs; i++)
        {
            first += text[2 * i] == '\0' ? 1 : 0;
            second += text[(2 * i) + 1] == '\0' ? 1 : 0;
        }

        return pairs > 1 && (first == 0) != (second == 0) && Math.Max(first, second) * 2 > pairs;
    }
}
