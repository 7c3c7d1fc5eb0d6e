using System.Runtime.CompilerServices;

namespace Corpora;

/// <summary>From an enum that is based on <see cref="int"/> to its number and back, without boxing and without reflection.</summary>
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

    /// <summary>The compiler knows the size, and leaves nothing of this in the code for an enum that has it.</summary>
    public static void ThrowUnlessInt32<TEnum>()
        where TEnum : struct, Enum
    {
        if (Unsafe.SizeOf<TEnum>() != sizeof(int))
        {
            throw new NotSupportedException($"The enum {typeof(TEnum).Name} is not based on int.");
        }
    }
}
