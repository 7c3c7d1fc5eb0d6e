using System.Globalization;

namespace Corpus.Compiler.Naming;

/// <summary>The rules for identifiers. C# language specification, 6.4.3 and 6.4.4.</summary>
public static class CSharpIdentifier
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

    /// <summary>Contextual keywords: as the name of a type each of them is an error or misleading somewhere.</summary>
    private static readonly HashSet<string> ContextualKeywords = new(StringComparer.Ordinal)
    {
        "and", "async", "await", "dynamic", "extension", "field", "file", "global", "managed", "nameof", "nint", "not", "notnull", "nuint",
        "or", "partial", "record", "required", "scoped", "unmanaged", "var", "when", "where", "with", "yield",
    };

    /// <summary>
    /// Whether the name is an identifier, with an <c>@</c> if it is a keyword. Formatting characters, which C# allows and ignores, are
    /// invalid: two names would become one.
    /// </summary>
    public static bool IsValid(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    public static bool IsKeyword(string name) => Keywords.Contains(name);

    public static bool CanNameType(string name) => IsValid(name) && !IsKeyword(name) && !ContextualKeywords.Contains(name);

    /// <summary>The name as C# source spells it, with an <c>@</c> if it is a keyword.</summary>
    public static string Escape(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>A namespace or a type with its namespace as C# source spells it.</summary>
    public static string EscapeQualified(string name) => string.Join(".", name.Split('.').Select(Escape));

    public static bool IsStart(char character) => character == '_' || IsLetter(character);

    public static bool IsPart(char character) =>
        IsLetterOrDigit(character) || IsMark(character) || CategoryOf(character) == UnicodeCategory.ConnectorPunctuation;

    /// <summary>C# compares UTF-16 code units: it does not accept a letter that is a surrogate pair.</summary>
    public static bool IsLetterOrDigit(char character) =>
        IsLetter(character) || CategoryOf(character) == UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether the character is part of the letter before it.</summary>
    public static bool IsMark(char character) =>
        CategoryOf(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsLetter(char character) =>
        char.IsLetter(character) || CategoryOf(character) == UnicodeCategory.LetterNumber;

    private static UnicodeCategory CategoryOf(char character) => CharUnicodeInfo.GetUnicodeCategory(character);
}
