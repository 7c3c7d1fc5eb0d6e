using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

/// <summary>What the compiler writes as a literal, the run-time library reads back.</summary>
public class PackNumbersTests
{
    private static readonly long[] Numbers =
    [
        0, 1, -1, 8191, 8192, -8192, -8193, 16_383, 16_384, 737_653, int.MinValue, int.MaxValue, 1L << 41, 1L << 42, long.MinValue, long.MaxValue,
    ];

    [Fact]
    public void Every_number_comes_back() => Assert.Equal(Numbers, PackNumbers.ToInt64s(NumberWriter.Table(Numbers)));

    [Fact]
    public void Every_number_of_32_bits_comes_back()
    {
        var numbers = Numbers.Where(number => number is >= int.MinValue and <= int.MaxValue).ToArray();
        Assert.Equal(numbers.Select(number => (int)number), PackNumbers.ToInt32s(NumberWriter.Table(numbers)));
    }

    [Fact]
    public void A_table_of_nothing_is_nothing() => Assert.Empty(PackNumbers.ToInt32s(NumberWriter.Table([])));

    /// <summary>No surrogate, no byte order mark: the literal is a text that every tool leaves as it is.</summary>
    [Fact]
    public void No_code_unit_is_above_U7FFF()
    {
        var table = NumberWriter.Table(Numbers);
        Assert.NotEmpty(table);
        Assert.All(table, unit => Assert.InRange(unit, '\0', '\u7FFF'));
    }
}
