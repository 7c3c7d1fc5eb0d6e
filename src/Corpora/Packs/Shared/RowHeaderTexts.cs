namespace Corpora.Packs;

/// <summary>The places of a head's texts.</summary>
internal static class RowHeaderTexts
{
    public const int Id = 0;

    /// <summary>What stands in the path before the id; the whole path when the next text is none.</summary>
    public const int BeforeId = 1;

    /// <summary>What stands in the path behind the id; none when the path does not hold the id.</summary>
    public const int BehindId = 2;

    public const int Title = 3;

    /// <summary>The first scalar of the header; the others follow.</summary>
    public const int FirstScalar = 4;
}
