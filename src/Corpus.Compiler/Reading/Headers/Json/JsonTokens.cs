using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Compiler.Reading.Headers.Json;

/// <summary>The tokens of JSON (RFC 8259). A wrong character is a <see cref="MalformedHeaderException"/> at its place.</summary>
/// <param name="end">The offset after the last character that may be read.</param>
internal sealed class JsonTokens(string text, int start, int end)
{
    private static readonly Regex Number = new(
        @"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    public int Offset { get; private set; } = start;

    public bool IsAtEnd => Offset >= end;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : text[Offset];

    public void SkipBlanks()
    {
        while (!IsAtEnd && text[Offset] is ' ' or '\t' or '\r' or '\n')
        {
            Offset++;
        }
    }

    public bool TrySkip(char token)
    {
        SkipBlanks();
        if (IsAtEnd || text[Offset] != token)
        {
            return false;
        }

        Offset++;
        return true;
    }

    /// <param name="expected">The token in words.</param>
    public void Expect(char token, string expected)
    {
        if (!TrySkip(token))
        {
            throw Unexpected("expected " + expected);
        }
    }

    /// <summary>Checks that only blanks are before the end.</summary>
    public void ExpectEnd()
    {
        SkipBlanks();
        if (!IsAtEnd)
        {
            throw Unexpected("expected one object and nothing after it");
        }
    }

    /// <summary>Checks that only blanks are before the end of the line.</summary>
    public void ExpectLineEnd()
    {
        var lineEnd = TextLines.EndOfLine(text, Offset, end);
        var (rest, restEnd) = TextLines.Trim(text, Offset, lineEnd);
        if (rest < lineEnd)
        {
            throw new MalformedHeaderException(
                rest,
                restEnd,
                "expected a line end after '}', because the text begins on the next line (a file that has no header needs "
                + "CorpusFormat None)");
        }
    }

    public string ReadKey() => Current == '"'
        ? ReadString()
        : throw Unexpected(Current == '}' ? "expected a key after ',' (remove the last ',')" : "expected a key in double quotes");

    /// <summary>Reads a string with its quotes.</summary>
    public string ReadString()
    {
        var opening = Offset++;
        var value = new StringBuilder();
        while (true)
        {
            var from = Offset;
            while (!IsAtEnd && text[Offset] is not ('"' or '\\' or < ' '))
            {
                Offset++;
            }

            value.Append(text, from, Offset - from);
            if (IsAtEnd || text[Offset] is '\r' or '\n')
            {
                throw new MalformedHeaderException(opening, Offset, "the string is not closed; expected '\"' on the same line");
            }

            if (text[Offset] == '"')
            {
                Offset++;
                return value.ToString();
            }

            if (text[Offset] != '\\')
            {
                throw new MalformedHeaderException(Offset, Offset + 1, "a control character in a string must be written as an escape");
            }

            value.Append(ReadEscape());
        }
    }

    /// <summary>Reads a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string ReadWord()
    {
        var from = Offset;
        var to = from;
        while (to < end && (char.IsLetterOrDigit(text[to]) || text[to] is '+' or '-' or '.' or '_'))
        {
            to++;
        }

        var word = text.Substring(from, to - from);
        if (word is not ("true" or "false" or "null") && !Number.IsMatch(word))
        {
            throw word.Length == 0
                ? Unexpected("expected a value")
                : new MalformedHeaderException(
                    from, to, $"'{Quotation.From(word)}' is not a value; expected a number, true, false or null, or text in double quotes");
        }

        Offset = to;
        return word;
    }

    private char ReadEscape()
    {
        const int UnicodeLength = 6;
        var escape = Offset + 1 < end ? text[Offset + 1] : '\0';
        if (escape == 'u'
            && Offset + UnicodeLength <= end
            && ushort.TryParse(
                text.Substring(Offset + 2, UnicodeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            Offset += UnicodeLength;
            return (char)unit;
        }

        var character = escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new MalformedHeaderException(
                Offset, Math.Min(Offset + 2, end), "this is not an escape; write '\\\\' for a backslash"),
        };
        Offset += 2;
        return character;
    }

    private MalformedHeaderException Unexpected(string message)
    {
        var hint = Current switch
        {
            '\0' when IsAtEnd => " before the end",
            '\'' => " (JSON has no single quotes)",
            '/' or '#' => " (JSON has no comments)",
            _ => "",
        };
        return new(Offset, Math.Min(Offset + 1, end), message + hint);
    }
}
