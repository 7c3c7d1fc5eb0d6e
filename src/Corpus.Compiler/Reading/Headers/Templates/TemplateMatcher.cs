using Corpus.Compiler.Scalars;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Reading.Headers.Templates;

/// <summary>
/// Holds one stretch of a text against one alternative of a template. What stands between two placeholders is looked for from the first
/// one's second character on; where it is found first, there the placeholder ends. That is never too early: whatever fits behind a later
/// place fits behind this one too, because the next placeholder takes what is between the two.
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

    /// <param name="part">A placeholder of any length, or none.</param>
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

    /// <summary>Finds what stands behind a placeholder, and with it the placeholder's end.</summary>
    private bool FindEnd(int part, int start, int limit)
    {
        var placeholder = (PlaceholderPart)_parts[part];
        var known = _values.Count;
        var isNear = false;
        for (var end = start + 1; end <= limit; end++)
        {
            if (!CanBegin(_parts[part + 1], end))
            {
                continue;
            }

            var (next, position) = (part + 1, end);
            var isBehind = MatchFixedParts(ref next, ref position, start: end);
            isNear |= position > end;
            if (isBehind)
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

        return !isNear && Fail(_parts[part + 1].Description, _parts[part + 1].Position, limit);
    }

    /// <summary>Reads parts whose length the text decides alone, up to the next placeholder of any length.</summary>
    /// <param name="part">The first part; then the one behind the last that fits.</param>
    /// <param name="position">Where it is to begin; then where what fits has its end.</param>
    /// <param name="start">Where a difference says nothing, since it is only one of many places that are tried.</param>
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

    /// <returns>How many characters of the text are what a part says.</returns>
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

    /// <returns>The blanks before a date count, too.</returns>
    private int CountDate(int position)
    {
        var start = _isLine ? SkipBlanks(position) : position;
        return DateText.TryReadDateAt(_text, start, _end) is null ? 0 : start + DateText.DateLength - position;
    }

    /// <summary>
    /// Whether it is worth while to look closer. A value ends before the first of several blanks: to look at each of them would be to look
    /// at each run of blanks as often as it is long.
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

    /// <summary>How far a placeholder could go if nothing stood behind it.</summary>
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

    /// <summary>Keeps the difference that is furthest in the text: up to there a reader sees the text fit.</summary>
    /// <returns>Always <see langword="false"/>: the text does not fit.</returns>
    private bool Fail(string expected, int templatePosition, int textPosition)
    {
        if (_mismatch is null || textPosition > _mismatch.TextPosition)
        {
            _mismatch = new(expected, templatePosition, textPosition);
        }

        return false;
    }
}

/// <summary>What a template found in a text.</summary>
/// <param name="Values">Of the placeholders, in their order. None when there is a difference.</param>
/// <param name="Mismatch"><see langword="null"/> when the text fits.</param>
internal sealed record TemplateMatch(IReadOnlyList<TemplateValue> Values, TemplateMismatch? Mismatch);

/// <summary>Where a placeholder's value stands in the text.</summary>
internal readonly record struct TemplateValue(PlaceholderPart Placeholder, int Start, int End);

/// <summary>The first place at which a text is not what its template says.</summary>
/// <param name="Expected">What should stand there.</param>
/// <param name="TemplatePosition">Where the template says so.</param>
/// <param name="TextPosition">The offset in the text.</param>
internal sealed record TemplateMismatch(string Expected, int TemplatePosition, int TextPosition);
