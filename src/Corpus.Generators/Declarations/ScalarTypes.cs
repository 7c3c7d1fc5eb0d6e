using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>Maps C# types to the scalars of a schema.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<string, ScalarKind> ByName = new(StringComparer.Ordinal)
    {
        ["System.DateOnly"] = ScalarKind.Date,
        ["System.DateTimeOffset"] = ScalarKind.Timestamp,
        ["System.Uri"] = ScalarKind.Uri,
        ["System.Half"] = ScalarKind.Half,
        ["System.TimeOnly"] = ScalarKind.TimeOfDay,
        ["System.TimeSpan"] = ScalarKind.TimeSpan,
        ["System.Guid"] = ScalarKind.Guid,
        ["System.Version"] = ScalarKind.Version,
    };

    public static ScalarKind? Find(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.String,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Single => ScalarKind.Single,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_DateTime => ScalarKind.DateTime,
        _ => ByName.TryGetValue(SymbolNames.Dotted(type), out var kind) ? kind : null,
    };
}
