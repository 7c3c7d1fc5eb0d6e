using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Compiler.JsonSchema;

/// <summary>
/// Translates a regular expression of .NET to ECMA-262 with the flag <c>u</c>, the dialect of JSON Schema. Only syntax that both have is
/// translated: an editor must not reject a text that the build accepts.
/// </summary>
/// <remarks>
/// <c>.</c>, <c>\d</c>, <c>\w</c> and <c>\s</c> mean different sets in the two dialects, so they are spelled out. To .NET, a character
/// outside of the Basic Multilingual Plane is two characters, which only <c>.</c> and negated sets match. In ECMA-262 they match it at
/// once, so they are translated only if another match never needs one of the halves.
/// </remarks>
internal static class EcmaPattern
{
    private const string Digit = @"\p{Nd}";
    private const string Word = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";
    private const string Space = @"\f\n\r\t\v\x85\p{Z}";

    /// <summary>The punctuation that can be escaped in ECMA-262; in .NET, all can.</summary>
    private const string EscapablePunctuation = @"^$\.*+?()[]{}|/";

    private const string Escape = @"\\(?:[ -/:-@[-^`{-~tnrfv]|x[0-9A-Fa-f]{2}|u(?![dD][89A-Fa-f])[0-9A-Fa-f]{4})";
    private const string Literal = $@"(?:[^\\^$.*+?()[\]{{}}|\p{{Cs}}]|{Escape})";
    private const string Set = @"(?:\\[dws]|\\p\{(?!C)[A-Z][a-z]?\})";
    private const string ClassMember = $@"(?:[^\\[\]\-\p{{Cs}}]|{Escape})";
    private const string ClassRange = $"{ClassMember}(?:-{ClassMember})?";

    private static readonly Regex CommonSyntax = new(
        $$"""
        ^(?: # Terms that match no half of a surrogate pair, with any repetition.
             (?: {{Literal}} | {{Set}} | \[(?![\^\]])-?(?:{{Set}}|{{ClassRange}})*-?\] | \) )
               (?: (?:[*+?]|\{[0-9]+(?:,[0-9]*)?\}) \?? )?
           | # Terms that do. After '+', the next character must not be matched by another one.
             (?: \. | \\S | \[\^(?!\])-?(?:\\s|{{ClassRange}})*-?\] )
               (?: [*?]\?? | \+\?? (?=\)*(?:\$?\z|(?:{{Literal}}|{{Set}})(?![*?{]))) )
           | # Groups and anchors.
             \((?!\?) | \(\?: | \^(?![*+?{]) | \|
         )* \$?\z
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    private static readonly Regex Token = new(@"\\?.", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <returns>
    /// A pattern that matches the same texts as a whole, and the empty text, which a pattern of DataAnnotations always accepts;
    /// <see langword="null"/> if the pattern uses other syntax.
    /// </returns>
    public static string? TryTranslate(string pattern)
    {
        if (!CommonSyntax.IsMatch(pattern))
        {
            return null;
        }

        var text = new StringBuilder("^(?:");
        var isInClass = false;
        foreach (Match token in Token.Matches(pattern))
        {
            text.Append(Translate(token.Value, isInClass));
            isInClass = token.Value == "[" || (isInClass && token.Value != "]");
        }

        return text.Append(")?$").ToString();
    }

    private static string Translate(string token, bool isInClass) => token switch
    {
        "." when !isInClass => @"[^\n]",
        @"\d" => Digit,
        @"\w" => isInClass ? Word : $"[{Word}]",
        @"\s" => isInClass ? Space : $"[{Space}]",
        @"\S" => $"[^{Space}]",
        @"\-" when isInClass => token,
        ['\\', var escaped] when !char.IsLetterOrDigit(escaped) && EscapablePunctuation.IndexOf(escaped) < 0 => escaped.ToString(),
        _ => token,
    };
}
