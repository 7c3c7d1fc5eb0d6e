using System.Globalization;
using System.Runtime.CompilerServices;
using Corpora.Text;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading;

/// <summary>
/// Finds characters that no text has: NUL, and halves of surrogate pairs, which UTF-8 can't hold. Only the first of each is reported: where
/// there is one of them there are often thousands.
/// </summary>
internal static class CharacterCheck
{
    [MethodImpl(Jit.AggressiveOptimization)]
    public static void Run(ArticleText article, List<Finding> findings)
    {
        var text = article.Text;
        var nul = -1;
        var half = -1;
        for (var i = 0; i < text.Length; i++)
        {
            // One comparison for nearly every character there is: U+0001 to U+D7FF.
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
                half = half < 0 ? i : half;
            }
        }

        if (nul >= 0)
        {
            findings.Add(new(Rules.NulCharacter, article.Span(nul, nul + 1)));
        }

        if (half >= 0)
        {
            var code = ((int)text[half]).ToString("X4", CultureInfo.InvariantCulture);
            findings.Add(new(
                Rules.NotUnicode,
                article.Span(half, half + 1),
                $"The text contains U+{code}, an unpaired surrogate"));
        }
    }
}
