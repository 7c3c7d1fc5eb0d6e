using Corpus.Compiler.Packing;

namespace Corpora.Tests.Packs;

/// <summary>The run-time library decodes the literals that Corpus.Compiler encodes.</summary>
public class PackNumbersTests
{
    private static readonly long[] Numbers =
    [
        0, 1, -1, 8191, 8192, -8192, -8193, 16_383, 16_384, 737_653, int.MinValue, int.MaxValue,
        1L << 41, 1L << 42, long.MinValue, long.MaxValue,
    ];

    [Fact]
    public void Every_number_is_decoded() => Assert.Equal(Numbers, PackNumbers.ToInt64s(NumberWriter.Table(Numbers)));

    [Fact]
    public void Every_32_bit_number_is_decoded()
    {
        var numbers = Numbers.Where(number => number is >= int.MinValue and <= int.MaxValue).ToArray();
        Assert.Equal(numbers.Select(number => (int)number), PackNumbers.ToInt32s(NumberWriter.Table(numbers)));
    }

    [Fact]
    public void An_empty_table_is_decoded() => Assert.Empty(PackNumbers.ToInt32s(NumberWriter.Table([])));

    /// <summary>Without surrogates and byte order marks, no tool changes the literal.</summary>
    [Fact]
    public void No_code_unit_exceeds_U7FFF()
    {
        var table = NumberWriter.Table(Numbers);
        Assert.NotEmpty(table);
        Assert.All(table, unit => Assert.InRange(unit, '\0', '\u7FFF'));
    }
}
