namespace Corpus.Compiler.Text;

/// <summary>A hash that is the same on every host and in every run, which <see cref="object.GetHashCode"/> is not.</summary>
public static class StableHash
{
    /// <summary>FNV-1a, 64 bits, over the UTF-16 code units, low byte first.</summary>
    public static ulong Compute(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ (byte)unit) * 1099511628211UL);
            hash = unchecked((hash ^ (byte)(unit >> 8)) * 1099511628211UL);
        }

        return hash;
    }
}
