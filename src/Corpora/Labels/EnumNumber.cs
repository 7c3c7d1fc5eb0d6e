using System.Runtime.CompilerServices;

namespace Corpora;

/// <summary>Converts between an enum whose underlying type is <see cref="int"/> and its number, without boxing or reflection.</summary>
internal static class EnumNumber
{
    public static int ToInt32<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        ThrowUnlessInt32<TEnum>();
        return Unsafe.As<TEnum, int>(ref value);
    }

    public static TEnum FromInt32<TEnum>(int value)
        where TEnum : struct, Enum
    {
        ThrowUnlessInt32<TEnum>();
        return Unsafe.As<int, TEnum>(ref value);
    }

    /// <summary>The JIT compiler knows the size and removes the test.</summary>
    /// <exception cref="NotSupportedException">The size of the enum is not that of <see cref="int"/>.</exception>
    public static void ThrowUnlessInt32<TEnum>()
        where TEnum : struct, Enum
    {
        if (Unsafe.SizeOf<TEnum>() != sizeof(int))
        {
            throw new NotSupportedException($"The underlying type of the enum {typeof(TEnum).Name} is not int.");
        }
    }
}
