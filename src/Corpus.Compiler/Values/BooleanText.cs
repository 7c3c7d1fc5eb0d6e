namespace Corpus.Compiler.Values;

/// <summary>Booleans of YAML 1.2's core schema. <c>yes</c> and <c>on</c> are text.</summary>
internal static class BooleanText
{
    public static bool TryRead(string text, out bool flag)
    {
        flag = text is "true" or "True" or "TRUE";
        return flag || text is "false" or "False" or "FALSE";
    }
}
