using System.Globalization;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Generators.Declarations;

/// <summary>Constants of the project's C# as metadata values.</summary>
internal static class Constants
{
    /// <returns><see langword="null"/> when a constant can't be a value of the type.</returns>
    public static Value? ToValue(object? constant, PropertyType type) => (constant, type) switch
    {
        (null, _) => new NullValue(),
        (string text, ScalarType { Kind: ScalarKind.String }) => new StringValue(text),
        (bool flag, ScalarType { Kind: ScalarKind.Boolean }) => new BooleanValue(flag),
        (decimal number, ScalarType { Kind: ScalarKind.Decimal }) => new DecimalValue(number),
        (ulong number, ScalarType { Kind: ScalarKind.UInt64 }) => new DecimalValue(number),
        (float number, ScalarType { Kind: ScalarKind.Single or ScalarKind.Double }) => new DoubleValue(number),
        (double number, ScalarType { Kind: ScalarKind.Double }) => new DoubleValue(number),
        (sbyte or byte or short or ushort or int or uint or long, ScalarType { Kind: var kind }) => OfInteger(Convert.ToInt64(constant, CultureInfo.InvariantCulture), kind),
        _ => null,
    };

    private static Value? OfInteger(long number, ScalarKind kind) => kind switch
    {
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 =>
            new IntegerValue(number),
        ScalarKind.UInt64 or ScalarKind.Decimal => new DecimalValue(number),
        ScalarKind.Half or ScalarKind.Single or ScalarKind.Double => new DoubleValue(number),
        _ => null,
    };
}
