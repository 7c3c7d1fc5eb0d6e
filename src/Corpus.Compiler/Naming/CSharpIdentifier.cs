using System.Globalization;

namespace Corpus.Compiler.Naming;

/// <summary>What C# takes for an identifier. C# language specification, 6.4.3 and 6.4.4.</summary>
internal static class CSharpIdentifier
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Words that are keywords in places: as the name of a type each of them is an error or a trap somewhere.</summary>
    private static readonly HashSet<string> ContextualKeywords = new(StringComparer.Ordinal)
    {
        "and", "async", "await", "dynamic", "extension", "field", "file", "global", "managed", "nameof", "nint", "not", "notnull", "nuint",
        "or", "partial", "record", "required", "scoped", "unmanaged", "var", "when", "where", "with", "yield",
    };

    /// <summary>
    /// Whether C# can spell the name, with an <c>@</c> if it is a keyword. Formatting characters are not allowed, though C# does: it drops
    /// them, so that two names become one.
    /// </summary>
    public static bool IsValid(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    public static bool CanNameType(string name) => IsValid(name) && !IsKeyword(name) && !ContextualKeywords.Contains(name);

    /// <summary>The name as C# source holds it.</summary>
    public static string Escape(string name) => IsKeyword(name) ? "@" + name : name;

    public static bool IsStart(char character) => character == '_' || IsLetter(character);

    public static bool IsPart(char character) =>
        IsLetterOrDigit(character) || IsMark(character) || CategoryOf(character) == UnicodeCategory.ConnectorPunctuation;

    /// <summary>C# reads its source in UTF-16 code units: a letter that is a pair of them is none to it.</summary>
    public static bool IsLetterOrDigit(char character) =>
        IsLetter(character) || CategoryOf(character) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether the character is part of the letter before it.</summary>
    public static bool IsMark(char character) =>
        CategoryOf(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(char character) =>
        char.IsLetter(character) || CategoryOf(character) == UnicodeCategory.LetterNumber;

    private static UnicodeCategory CategoryOf(char character) => CharUnicodeInfo.GetUnicodeCategory(character);
}
