using System.Globalization;
using System.Text;

namespace Corpus.Compiler.JsonSchema;

/// <summary>A regular expression of .NET in the words of ECMA-262, with the flag <c>u</c> that JSON Schema has it read with.</summary>
/// <remarks>
/// It matches all that .NET's does. Where that can't be said word by word (a look around, a reference back, options, a boundary) there is none.
/// Nor is there where single characters of any kind are counted: one outside of Unicode's first plane is two to .NET.
/// </remarks>
internal sealed class EcmaPattern
{
    private const string Digit = @"\p{Nd}";
    private const string Word = @"\p{L}\p{Mn}\p{Nd}\p{Pc}";
    private const string Space = @"\f\n\r\t\v\x85\p{Z}";
    private const string Syntax = @"^$\.*+?()[]{}|";
    private const string SyntaxOfClass = @"^\[]-";

    private readonly string _pattern;
    private readonly StringBuilder _text = new();
    private int _position;

    private EcmaPattern(string pattern) => _pattern = pattern;

    private enum Term
    {
        /// <summary>It has no such form.</summary>
        Unknown,

        /// <summary>Nothing that can be repeated.</summary>
        Mark,
        Atom,

        /// <summary>An atom that matches either half of a surrogate pair.</summary>
        Any,
    }

    /// <returns>What matches a whole text, or none, as DataAnnotations has it; <see langword="null"/> when it can't be said.</returns>
    public static string? OfWhole(string pattern)
    {
        var reader = new EcmaPattern(pattern);
        return reader.TryReadTerms() ? $"^(?:{reader._text})?$" : null;
    }

    private bool TryReadTerms()
    {
        while (_position < _pattern.Length)
        {
            var term = ReadTerm();
            if (term == Term.Unknown)
            {
                return false;
            }

            var repetition = ReadRepetition();
            if ((term == Term.Mark && repetition.Length > 0) || (term == Term.Any && repetition is not ("*" or "+" or "?")))
            {
                return false;
            }

            _text.Append(repetition);
            if (repetition.Length > 0 && Peek() == '?')
            {
                _text.Append(_pattern[_position++]);
            }
        }

        return true;
    }

    private Term ReadTerm()
    {
        var character = _pattern[_position++];
        switch (character)
        {
            case '\\':
                return ReadEscape();
            case '[':
                return ReadClass();
            case '.':
                return Add(@"[^\n]", Term.Any);
            case '(' when Peek() == '?':
                var isGroup = _position + 1 < _pattern.Length && _pattern[_position + 1] == ':';
                _position += 2;
                return isGroup ? Add("(?:", Term.Mark) : Term.Unknown;
            case '(' or '|' or '^':
                return Add(character.ToString(), Term.Mark);

            // Elsewhere it also stands before a last line break.
            case '$':
                return _position == _pattern.Length ? Add("$", Term.Mark) : Term.Unknown;
            case ')':
                return Add(")", Term.Atom);
            case '*' or '+' or '?':
                return Term.Unknown;
            default:
                return char.IsSurrogate(character) ? Term.Unknown : Add(Literal(character, Syntax), Term.Atom);
        }
    }

    private string ReadRepetition()
    {
        var start = _position;
        if (Peek() is '*' or '+' or '?')
        {
            _position++;
        }
        else if (Peek() == '{')
        {
            var end = _pattern.IndexOf('}', start);
            var numbers = end < 0 ? [] : _pattern.Substring(start + 1, end - start - 1).Split(',');
            if (numbers.Length is 1 or 2 && numbers[0].Length > 0 && numbers.All(number => number.All(digit => digit is >= '0' and <= '9')))
            {
                _position = end + 1;
            }
        }

        return _pattern.Substring(start, _position - start);
    }

    private Term ReadEscape()
    {
        switch (Peek())
        {
            case 'd':
                _position++;
                return Add(Digit, Term.Atom);
            case 'w':
                _position++;
                return Add($"[{Word}]", Term.Atom);
            case 's':
                _position++;
                return Add($"[{Space}]", Term.Atom);
            case 'S':
                _position++;
                return Add($"[^{Space}]", Term.Any);
            case 'p':
                return ReadCategory() is { } category ? Add(category, Term.Atom) : Term.Unknown;
            default:
                return ReadEscaped() is { } character ? Add(Literal(character, Syntax), Term.Atom) : Term.Unknown;
        }
    }

    private Term ReadClass()
    {
        var isNegated = Peek() == '^';
        _position += isNegated ? 1 : 0;
        _text.Append(isNegated ? "[^" : "[");
        var start = _position;
        while (Peek() is { } next && (next != ']' || _position == start))
        {
            var isFirst = _position == start;
            if (ReadSet(isNegated) is { } set)
            {
                // Behind a set a hyphen begins no range.
                if (Peek() == '-' && !IsLastOfClass())
                {
                    return Term.Unknown;
                }

                _text.Append(set);
            }
            else if (!TryReadRange(isFirst))
            {
                return Term.Unknown;
            }
        }

        _position++;
        return Add("]", isNegated ? Term.Any : Term.Atom);
    }

    /// <summary>Of what is not in a class, less would be left than .NET leaves: its sets have none of the other planes.</summary>
    private string? ReadSet(bool isNegated)
    {
        if (Peek() != '\\' || _position + 1 >= _pattern.Length)
        {
            return null;
        }

        switch (_pattern[_position + 1])
        {
            case 's':
                _position += 2;
                return Space;
            case 'd' when !isNegated:
                _position += 2;
                return Digit;
            case 'w' when !isNegated:
                _position += 2;
                return Word;
            case 'p' when !isNegated:
                _position++;
                return ReadCategory();
            default:
                return null;
        }
    }

    private bool TryReadRange(bool isFirst)
    {
        var isHyphen = Peek() == '-';
        if (ReadOfClass() is not { } first)
        {
            return false;
        }

        _text.Append(Literal(first, SyntaxOfClass));
        if (isHyphen)
        {
            return isFirst ? Peek() != '-' : Peek() == ']';
        }

        if (Peek() != '-' || IsLastOfClass())
        {
            return true;
        }

        _position++;
        if (ReadOfClass() is not { } last)
        {
            return false;
        }

        _text.Append('-').Append(Literal(last, SyntaxOfClass));
        return true;
    }

    private char? ReadOfClass()
    {
        var character = Peek();
        _position++;
        return character switch
        {
            '\\' => ReadEscaped(),
            '[' or ']' or null => null,
            { } other when char.IsSurrogate(other) => null,
            _ => character,
        };
    }

    /// <summary>A single character, behind the backslash.</summary>
    private char? ReadEscaped()
    {
        var character = Peek();
        _position++;
        return character switch
        {
            't' => '\t',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            'v' => '\v',
            'x' => ReadHex(2),
            'u' => ReadHex(4),
            > ' ' and < '\u007F' when !char.IsLetterOrDigit(character.Value) => character,
            ' ' => ' ',
            _ => null,
        };
    }

    private char? ReadHex(int length)
    {
        if (_position + length > _pattern.Length
            || !ushort.TryParse(_pattern.Substring(_position, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return null;
        }

        _position += length;
        return char.IsSurrogate((char)code) ? null : (char)code;
    }

    /// <summary><c>p{Lu}</c>. What is in no other category may be half a character.</summary>
    private string? ReadCategory()
    {
        var end = _pattern.IndexOf('}', _position);
        if (end - _position is not (3 or 4) || _pattern[_position + 1] != '{' || _pattern[_position + 2] == 'C')
        {
            return null;
        }

        var category = @"\" + _pattern.Substring(_position, end + 1 - _position);
        _position = end + 1;
        return category;
    }

    private bool IsLastOfClass() => _position + 1 < _pattern.Length && _pattern[_position + 1] == ']';

    private char? Peek() => _position < _pattern.Length ? _pattern[_position] : null;

    private Term Add(string text, Term term)
    {
        _text.Append(text);
        return term;
    }

    private static string Literal(char character, string syntax) => syntax.IndexOf(character) >= 0
        ? @"\" + character
        : char.IsControl(character) ? @"\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture) : character.ToString();
}
