using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Reading.Templates;

/// <summary>
/// Matches one stretch of a text with one alternative of a template. A placeholder ends where the separator after it first occurs, from the
/// second character of the value on. That is never too early: a text that matches with a later end matches with this one too, because the
/// next placeholder takes the text between the two.
/// </summary>
internal sealed class TemplateMatcher
{
    private readonly Template _template;
    private readonly IReadOnlyList<TemplatePart> _parts;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isLine;
    private readonly List<TemplateValue> _values = [];
    private TemplateMismatch? _mismatch;

    public TemplateMatcher(Template template, IReadOnlyList<TemplatePart> parts, string text, int start, int end)
    {
        _template = template;
        _parts = parts;
        _text = text;
        _isLine = template.Subject == TemplateSubject.Line;
        (_start, _end) = _isLine ? TextLines.Trim(text, start, end) : (start, end);
    }

    public TemplateMatch Match()
    {
        var (part, position) = (0, _start);
        return MatchFixedParts(ref part, ref position) && MatchFrom(part, position)
            ? new(_values, null)
            : new([], _mismatch);
    }

    /// <summary>Matches the rest of the parts, which begin with a placeholder of any length unless there are no more.</summary>
    private bool MatchFrom(int part, int position)
    {
        if (part == _parts.Count)
        {
            return position == _end || Fail("the end", _template.Text.Length, position);
        }

        var placeholder = (PlaceholderPart)_parts[part];
        var start = _isLine ? SkipBlanks(position) : position;
        var limit = FindLimit(placeholder, start);
        if (start == limit)
        {
            return Fail(placeholder.Description, placeholder.Position, start);
        }

        if (part + 1 == _parts.Count)
        {
            _values.Add(new(placeholder, start, limit));
            return MatchFrom(part + 1, limit);
        }

        return FindEnd(part, start, limit);
    }

    /// <summary>Finds the separator after a placeholder, and so the end of its value, then matches the rest.</summary>
    private bool FindEnd(int part, int start, int limit)
    {
        var placeholder = (PlaceholderPart)_parts[part];
        var known = _values.Count;
        var isPartOfSeparator = false;
        for (var end = start + 1; end <= limit; end++)
        {
            if (!CanBegin(_parts[part + 1], end))
            {
                continue;
            }

            var (next, position) = (part + 1, end);
            var isSeparator = MatchFixedParts(ref next, ref position, start: end);
            isPartOfSeparator |= position > end;
            if (isSeparator)
            {
                _values.Insert(known, new(placeholder, start, _isLine ? TextLines.Trim(_text, start, end).End : end));
                if (MatchFrom(next, position))
                {
                    return true;
                }

                if (next < _parts.Count && placeholder.Kind != PlaceholderKind.Folders)
                {
                    return false;
                }
            }

            _values.RemoveRange(known, _values.Count - known);
        }

        return !isPartOfSeparator && Fail(_parts[part + 1].Description, _parts[part + 1].Position, limit);
    }

    /// <summary>Matches the parts up to the next placeholder of any length.</summary>
    /// <param name="part">The first part; on return, the part after the last that matches.</param>
    /// <param name="position">The offset to match at; on return, the end of the text that matches.</param>
    /// <param name="start">An offset at which a mismatch is not remembered, because it is one of many that are tried.</param>
    private bool MatchFixedParts(ref int part, ref int position, int start = -1)
    {
        for (; part < _parts.Count && _parts[part] is not PlaceholderPart { Kind: not PlaceholderKind.Date }; part++)
        {
            var fixedPart = _parts[part];
            var count = CountMatching(fixedPart, position, out var isWhole);
            if (!isWhole)
            {
                position += count;
                return position != start && Fail(Rest(fixedPart, count), fixedPart.Position + count, position);
            }

            if (fixedPart is PlaceholderPart date)
            {
                _values.Add(new(date, position + count - DateText.DateLength, position + count));
            }

            position += count;
        }

        return true;
    }

    /// <returns>The number of characters that match a part, or the beginning of a literal.</returns>
    private int CountMatching(TemplatePart part, int position, out bool isWhole)
    {
        var count = part switch
        {
            LiteralPart literal => CountEqual(literal.Text, position),
            BlankPart => SkipBlanks(position) - position,
            _ => CountDate(position),
        };
        isWhole = part is LiteralPart whole ? count == whole.Text.Length : count > 0;
        return count;
    }

    /// <returns>The length of a date with the blanks before it; 0 if there is no date.</returns>
    private int CountDate(int position)
    {
        var start = _isLine ? SkipBlanks(position) : position;
        return DateText.TryReadDateAt(_text, start, _end) is null ? 0 : start + DateText.DateLength - position;
    }

    /// <summary>
    /// Whether a part can begin here, by one character. Of a run of blanks only the first is a candidate: matching at each of them would
    /// take time quadratic in the length of the run.
    /// </summary>
    private bool CanBegin(TemplatePart part, int position)
    {
        if (position == _end)
        {
            return false;
        }

        var isBlank = _isLine && WhiteSpace.Contains(_text[position]) && !WhiteSpace.Contains(_text[position - 1]);
        return part switch
        {
            LiteralPart literal => AreEqual(literal.Text[0], _text[position]),
            BlankPart => isBlank,
            _ => isBlank || _text[position] is >= '0' and <= '9',
        };
    }

    private int CountEqual(string literal, int position)
    {
        var count = 0;
        while (count < literal.Length && position + count < _end && AreEqual(literal[count], _text[position + count]))
        {
            count++;
        }

        return count;
    }

    private bool AreEqual(char left, char right) =>
        left == right || (_isLine && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));

    private int SkipBlanks(int position)
    {
        while (position < _end && WhiteSpace.Contains(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Finds the end of the longest value that a placeholder can have.</summary>
    private int FindLimit(PlaceholderPart placeholder, int start)
    {
        if (_isLine || placeholder.Kind == PlaceholderKind.Folders)
        {
            return _end;
        }

        var slash = _text.IndexOf('/', start, _end - start);
        return slash < 0 ? _end : slash;
    }

    private static string Rest(TemplatePart part, int count) =>
        part is LiteralPart literal ? $"'{literal.Text.Substring(count)}'" : part.Description;

    /// <summary>Remembers the mismatch that is furthest in the text: up to there, the text matches.</summary>
    /// <returns>Always <see langword="false"/>.</returns>
    private bool Fail(string expected, int templatePosition, int textPosition)
    {
        if (_mismatch is null || textPosition > _mismatch.TextPosition)
        {
            _mismatch = new(expected, templatePosition, textPosition);
        }

        return false;
    }
}

/// <summary>The result of matching a text with a template.</summary>
/// <param name="Values">The values of the placeholders in their order; empty if there is a mismatch.</param>
/// <param name="Mismatch"><see langword="null"/> if the text matches.</param>
internal sealed record TemplateMatch(IReadOnlyList<TemplateValue> Values, TemplateMismatch? Mismatch);

/// <summary>The offsets of a placeholder's value in the text.</summary>
internal readonly record struct TemplateValue(PlaceholderPart Placeholder, int Start, int End);

/// <summary>The first place at which a text does not match its template.</summary>
/// <param name="Expected">The part that was expected there.</param>
/// <param name="TemplatePosition">The offset of that part in the template.</param>
/// <param name="TextPosition">The offset in the text.</param>
internal sealed record TemplateMismatch(string Expected, int TemplatePosition, int TextPosition);
