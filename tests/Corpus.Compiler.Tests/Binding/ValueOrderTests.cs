using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Tests.Binding;

/// <summary>The order of two values, on which ranges depend.</summary>
public class ValueOrderTests
{
    public static TheoryData<Value, Value, int> Ordered => new()
    {
        { new IntegerValue(1), new IntegerValue(2), -1 },
        { new IntegerValue(2), new DecimalValue(1.5m), 1 },
        { new DecimalValue(1.50m), new DecimalValue(1.5m), 0 },
        { new DoubleValue(0.1), new DecimalValue(0.1m), 0 },
        { new IntegerValue(1), new DoubleValue(double.PositiveInfinity), -1 },
        { new DoubleValue(double.NaN), new IntegerValue(long.MinValue), -1 },
        { new DateValue(2024, 2, 29), new DateValue(2024, 3, 1), -1 },
        { new TimestampValue(TimeSpan.TicksPerHour * 2, 120), new TimestampValue(0, 0), 0 },
        { new TimeOfDayValue(5), new TimeOfDayValue(4), 1 },
        { new TimeSpanValue(-5), new TimeSpanValue(4), -1 },
        { new VersionValue("1.10"), new VersionValue("1.9"), 1 },
    };

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Values_of_a_kind_have_an_order(Value left, Value right, int order)
    {
        Assert.Equal(order, Math.Sign(ValueOrder.Compare(left, right)!.Value));
        Assert.Equal(-order, Math.Sign(ValueOrder.Compare(right, left)!.Value));
    }

    [Fact]
    public void Others_have_none()
    {
        Assert.Null(ValueOrder.Compare(new StringValue("a"), new StringValue("b")));
        Assert.Null(ValueOrder.Compare(new DateValue(2024, 1, 1), new TimestampValue(0, 0)));
        Assert.Null(ValueOrder.Compare(new BooleanValue(true), new IntegerValue(1)));
    }
}
