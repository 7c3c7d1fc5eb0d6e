namespace Corpora.Packs;

/// <summary>
/// Numbers as the code units of a string literal: of all static data that C# can say, the one that costs the compiler least (600,000
/// numbers: 0.5 s, but 7.3 s as an array's elements). The compiler's writer and the run-time library's reader both build on this file.
/// </summary>
/// <remarks>
/// <para>
/// A number is a group of units, its lowest 14 bits first; all but the last have <see cref="More"/> set. No unit is above
/// <see cref="MaxUnit"/>, so that none is a surrogate and the literal is a text like any other. Signed numbers are zigzag-coded: 0, -1, 1,
/// -2 … are 0, 1, 2, 3 …
/// </para>
/// <para>
/// A column has its width in its first unit: 1 or 2. Then come that many units for each row, the low ones first, 15 bits in each: where the
/// row's value begins among the values, or 0 when it has none. Equal values stand among the values once.
/// </para>
/// </remarks>
internal static class NumberFormat
{
    public const int GroupBits = 14;

    public const int GroupMask = (1 << GroupBits) - 1;

    public const int More = 1 << GroupBits;

    public const int CellBits = 15;

    public const int MaxUnit = (1 << CellBits) - 1;
}
