using System.Text;
using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Templates;

/// <summary>Parses one template in one pass.</summary>
internal sealed class TemplateParser(string text, TemplateSubject subject, Dictionary<string, string> keys)
{
    /// <summary>Each optional part doubles the number of alternatives.</summary>
    private const int MaxOptionalParts = 4;

    private const string FoldersMark = "**";
    private const string DateKey = "date";

    private readonly List<TemplateSegment> _segments = [];
    private readonly StringBuilder _literal = new();
    private List<TemplatePart> _parts = [];
    private int _literalStart;
    private int _optionalStart = -1;
    private bool _hasFolders;
    private TemplateFault? _fault;

    /// <returns><see langword="null"/> if the template is invalid; then the fault says why.</returns>
    public Template? TryParse(out TemplateFault? fault)
    {
        var position = 0;
        while (position < text.Length && _fault is null)
        {
            position = ReadAt(position);
        }

        EndSegment(isOptional: false);
        if (_optionalStart >= 0)
        {
            Fail(_optionalStart, "this '[' is not closed; expected ']' after it, or '[[' for a literal '['");
        }

        var alternatives = TemplateSegment.Alternatives(_segments).Select(WithoutRedundantBlanks).ToArray();
        foreach (var alternative in alternatives)
        {
            RequireSeparators(alternative);
        }

        fault = _fault;
        return fault is null ? new(text, subject, alternatives) : null;
    }

    /// <returns>The offset after the part that was read.</returns>
    private int ReadAt(int position)
    {
        var character = text[position];
        if (character is '{' or '}' or '[' or ']' && position + 1 < text.Length && text[position + 1] == character)
        {
            EndLiteral();
            AddLiteral(character, position);
            EndLiteral();
            return position + 2;
        }

        switch (character)
        {
            case '{':
                return ReadPlaceholder(position);
            case '}':
                Fail(position, "this '}' is unmatched; expected '{' before it, or '}}' for a literal '}'");
                return position + 1;
            case '[':
                BeginOptional(position);
                return position + 1;
            case ']':
                EndOptional(position);
                return position + 1;
            case var blank when subject == TemplateSubject.Line && WhiteSpace.Contains(blank):
                return ReadBlanks(position);
            default:
                AddLiteral(character, position);
                return position + 1;
        }
    }

    private int ReadPlaceholder(int position)
    {
        EndLiteral();
        var close = text.IndexOf('}', position);
        if (close < 0)
        {
            Fail(position, "this '{' is not closed; expected '}' after it, or '{{' for a literal '{'");
            return text.Length;
        }

        var start = position + 1;
        var isFolders = string.CompareOrdinal(text, start, FoldersMark, 0, FoldersMark.Length) == 0;
        start += isFolders ? FoldersMark.Length : 0;
        var colon = text.IndexOf(':', start, close - start);
        var key = text.Substring(start, (colon < 0 ? close : colon) - start).Trim();
        var kindName = colon < 0 ? null : text.Substring(colon + 1, close - colon - 1).Trim();
        if (CanBeKey(key, start) && ReadKind(key, kindName, isFolders, colon + 1, start) is { } kind)
        {
            _parts.Add(new PlaceholderPart(key, kind, position));
        }

        return close + 1;
    }

    private bool CanBeKey(string key, int position)
    {
        if (key == PlaceholderPart.Ignored)
        {
            return true;
        }

        if (!key.Any(char.IsLetterOrDigit))
        {
            Fail(
                position,
                $"'{Quotation.From(key)}' is not a valid key; expected a name with a letter or digit, or '_' to ignore the value");
            return false;
        }

        if (key.IndexOfAny(['{', '[', ']']) >= 0)
        {
            Fail(position, $"'{Quotation.From(key)}' is not a valid key; expected '}}' before the next bracket");
            return false;
        }

        var normalized = MetadataKey.Normalize(key);
        if (keys.TryGetValue(normalized, out var first))
        {
            Fail(
                position,
                $"the key '{Quotation.From(key)}' appears twice (first as '{Quotation.From(first)}'); expected a different key, or '_'");
            return false;
        }

        keys.Add(normalized, key);
        return true;
    }

    private PlaceholderKind? ReadKind(string key, string? name, bool isFolders, int namePosition, int keyPosition)
    {
        if (isFolders)
        {
            return name is null or "text"
                ? ReadFolders(keyPosition)
                : Fail(namePosition, "a placeholder with '**' is always text; expected no other type");
        }

        return name switch
        {
            null => MetadataKey.Normalize(key) == DateKey ? PlaceholderKind.Date : PlaceholderKind.Text,
            "date" => PlaceholderKind.Date,
            "text" => PlaceholderKind.Text,
            _ => Fail(namePosition, $"'{Quotation.From(name)}' is not a valid type; expected 'date' or 'text'"),
        };
    }

    private PlaceholderKind? ReadFolders(int position)
    {
        if (subject == TemplateSubject.Line)
        {
            return Fail(position, "'**' matches folders, which a header line does not have; expected the key without '**'");
        }

        if (_hasFolders)
        {
            return Fail(position, "a second placeholder with '**' is ambiguous; expected only one");
        }

        _hasFolders = true;
        return PlaceholderKind.Folders;
    }

    private int ReadBlanks(int position)
    {
        EndLiteral();
        _parts.Add(new BlankPart(position));
        while (position < text.Length && WhiteSpace.Contains(text[position]))
        {
            position++;
        }

        return position;
    }

    private void BeginOptional(int position)
    {
        if (_optionalStart >= 0)
        {
            Fail(position, "this '[' is nested in another '['; expected ']' before it, or '[[' for a literal '['");
        }
        else if (_segments.Count(segment => segment.IsOptional) == MaxOptionalParts)
        {
            Fail(position, "this is the fifth optional part; expected at most four");
        }

        EndSegment(isOptional: false);
        _optionalStart = position;
    }

    private void EndOptional(int position)
    {
        if (_optionalStart < 0)
        {
            Fail(position, "this ']' is unmatched; expected '[' before it, or ']]' for a literal ']'");
        }

        EndSegment(isOptional: true);
        _optionalStart = -1;
    }

    private void EndSegment(bool isOptional)
    {
        EndLiteral();
        _segments.Add(new(_parts, isOptional));
        _parts = [];
    }

    private void AddLiteral(char character, int position)
    {
        _literalStart = _literal.Length == 0 ? position : _literalStart;
        _literal.Append(character);
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new LiteralPart(_literal.ToString(), _literalStart));
            _literal.Clear();
        }
    }

    /// <summary>Removes blanks at the ends of a line, and one of two blanks whose optional part in between is absent.</summary>
    private static IReadOnlyList<TemplatePart> WithoutRedundantBlanks(IReadOnlyList<TemplatePart> parts)
    {
        var kept = new List<TemplatePart>(parts.Count);
        foreach (var part in parts)
        {
            if (part is not BlankPart || (kept.Count > 0 && kept[kept.Count - 1] is not BlankPart))
            {
                kept.Add(part);
            }
        }

        if (kept.Count > 0 && kept[kept.Count - 1] is BlankPart)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    private void RequireSeparators(IReadOnlyList<TemplatePart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i - 1] is PlaceholderPart { Kind: not PlaceholderKind.Date } first
                && parts[i] is PlaceholderPart { Kind: not PlaceholderKind.Date } second)
            {
                Fail(
                    second.Position,
                    $"nothing separates {{{Quotation.From(first.Key)}}} and {{{Quotation.From(second.Key)}}}; expected text between them");
            }
        }
    }

    private PlaceholderKind? Fail(int position, string message)
    {
        _fault ??= new(position, message);
        return null;
    }
}

/// <summary>Successive parts of a template that are all optional together, or all required.</summary>
internal sealed record TemplateSegment(IReadOnlyList<TemplatePart> Parts, bool IsOptional)
{
    /// <summary>
    /// The template with and without its optional segments, from all of them to none. Earlier segments are dropped later than others.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TemplatePart>> Alternatives(IReadOnlyList<TemplateSegment> segments)
    {
        IReadOnlyList<IReadOnlyList<TemplatePart>> alternatives = [[]];
        foreach (var segment in segments)
        {
            alternatives = alternatives.SelectMany(before => segment.Continue(before)).ToArray();
        }

        return alternatives;
    }

    private IEnumerable<IReadOnlyList<TemplatePart>> Continue(IReadOnlyList<TemplatePart> before)
    {
        yield return before.Concat(Parts).ToArray();
        if (IsOptional)
        {
            yield return before;
        }
    }
}
