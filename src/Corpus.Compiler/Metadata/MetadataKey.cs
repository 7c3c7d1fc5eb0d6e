using System.Text;

namespace Corpus.Compiler.Metadata;

/// <summary>Normalizes keys: case, <c>-</c>, <c>_</c> and spaces make no difference.</summary>
public static class MetadataKey
{
    public static string Normalize(string key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (IsSeparator(key[i]) || char.ToLowerInvariant(key[i]) != key[i])
            {
                return NormalizeFrom(i, key);
            }
        }

        return key;
    }

    private static string NormalizeFrom(int start, string key)
    {
        var normalized = new StringBuilder(key, 0, start, key.Length);
        for (var i = start; i < key.Length; i++)
        {
            if (!IsSeparator(key[i]))
            {
                normalized.Append(char.ToLowerInvariant(key[i]));
            }
        }

        return normalized.ToString();
    }

    private static bool IsSeparator(char character) => character is '-' or '_' or ' ' or '\t';
}
