namespace Corpora.Indexes;

/// <summary>
/// Compares web addresses by their normalised texts. <see cref="Uri"/> itself leaves out what stands behind <c>#</c>: two places of one page
/// would be one key.
/// </summary>
internal sealed class UriComparer : IEqualityComparer<Uri>
{
    public static readonly UriComparer Instance = new();

    public bool Equals(Uri? x, Uri? y) => x is null || y is null ? x == y : TextOf(x) == TextOf(y);

    public int GetHashCode(Uri obj) => TextOf(obj).GetHashCode(StringComparison.Ordinal);

    private static string TextOf(Uri address) => address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString;
}
