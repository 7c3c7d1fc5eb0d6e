namespace Corpus.Compiler.Naming;

/// <summary>The singular of English nouns: <c>Category</c> for <c>Categories</c>.</summary>
internal static class EnglishNoun
{
    private static readonly HashSet<string> Invariable = new(StringComparer.OrdinalIgnoreCase) { "news", "series", "species" };

    /// <summary>Singular nouns in <c>s</c> that no rule recognizes. Their plural ends in <c>ses</c>.</summary>
    private static readonly HashSet<string> SingularInS = new(StringComparer.OrdinalIgnoreCase)
    {
        "alias", "atlas", "bias", "canvas", "chaos", "christmas", "cosmos", "ethos", "gas", "iris", "lens", "pathos", "tennis", "texas",
    };

    /// <summary>Nouns in <c>ies</c> whose singular does not end in <c>y</c>.</summary>
    private static readonly HashSet<string> SingularInIe = new(StringComparer.OrdinalIgnoreCase)
    {
        "cookies", "lies", "movies", "pies", "ties", "zombies",
    };

    /// <param name="noun">A word, or a name in Pascal case, whose last word is changed.</param>
    /// <returns>The noun itself if it is not a regular plural.</returns>
    public static string Singular(string noun)
    {
        var word = LastWord(noun);
        if (word.Length < 3 || Invariable.Contains(word) || SingularInS.Contains(word) || EndsWithAny(word, "ss", "us", "is"))
        {
            return noun;
        }

        if (EndsWithAny(word, "ses") && SingularInS.Contains(Cut(word, 2)))
        {
            return Cut(noun, 2);
        }

        if (EndsWithAny(word, "ies") && !SingularInIe.Contains(word))
        {
            return Cut(noun, 3) + (noun[noun.Length - 1] == 'S' ? "Y" : "y");
        }

        if (EndsWithAny(word, "sses", "xes", "ches", "shes"))
        {
            return Cut(noun, 2);
        }

        return EndsWithAny(word, "s") ? Cut(noun, 1) : noun;
    }

    private static string LastWord(string noun)
    {
        for (var start = noun.Length - 1; start > 0; start--)
        {
            var beginsWithCapital = char.IsUpper(noun[start]) && !char.IsUpper(noun[start - 1]);
            if (beginsWithCapital || !char.IsLetter(noun[start - 1]))
            {
                return noun.Substring(start);
            }
        }

        return noun;
    }

    private static bool EndsWithAny(string word, params string[] ends) =>
        ends.Any(end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static string Cut(string noun, int characters) => noun.Substring(0, noun.Length - characters);
}
