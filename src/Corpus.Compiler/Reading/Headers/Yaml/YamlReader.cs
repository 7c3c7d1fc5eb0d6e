using Corpus.Compiler.Metadata;
using YamlDotNet.Core.Events;
using ScalarStyle = Corpus.Compiler.Metadata.ScalarStyle;
using YamlScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace Corpus.Compiler.Reading.Headers.Yaml;

/// <summary>Reads a YAML front matter.</summary>
internal sealed class YamlReader(ArticleText article, FrontMatter frontMatter, List<Finding> findings)
{
    /// <summary>The most levels of lists and mappings: more than any article has, fewer than the stack allows.</summary>
    private const int MaxDepth = 64;

    private readonly YamlEvents _events = new(article, frontMatter);
    private readonly YamlAnchors _anchors = new();
    private readonly HeaderEntries _entries = new(findings, isHeader: true);

    /// <returns>The entries, in case of a syntax error those before it.</returns>
    public EquatableArray<HeaderEntry> Read()
    {
        try
        {
            ReadDocument();
        }
        catch (MalformedHeaderException malformed)
        {
            findings.Add(malformed.ToFinding(Rules.YamlSyntax, article));
        }

        return _entries.ToEquatableArray();
    }

    private void ReadDocument()
    {
        do
        {
            _events.MoveNext();
        }
        while (_events.Current is StreamStart or DocumentStart);

        if (_events.Current is StreamEnd)
        {
            return;
        }

        if (_events.Current is MappingStart mapping)
        {
            _anchors.Open(mapping.Anchor);
            ReadEntries(_entries, mapping, 1);
        }
        else
        {
            var value = ReadNode(0).Value;
            if (value is not HeaderNull)
            {
                var what = value is HeaderList ? "a list" : "a single value" + Hint(value.Span);
                findings.Add(new(Rules.FrontMatterNotMapping, value.Span, what));
            }
        }

        _events.MoveNext();
        if (_events.Current is DocumentStart second)
        {
            var offset = _events.Offset(second.Start);
            throw new MalformedHeaderException(offset, offset, "a second document starts here; expected one document in front matter");
        }
    }

    /// <summary>Reads the node of the current event and moves to the event after it.</summary>
    private YamlNode ReadNode(int depth)
    {
        switch (_events.Current)
        {
            case AnchorAlias alias:
                return ReadAlias(alias, depth);
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart sequence:
                return ReadSequence(sequence, depth + 1);
            case MappingStart mapping:
                return ReadMapping(mapping, depth + 1);
            default:
                var offset = _events.Offset(_events.Current.Start);
                throw new MalformedHeaderException(offset, offset, "expected a value");
        }
    }

    private YamlNode ReadAlias(AnchorAlias alias, int depth)
    {
        var start = _events.Offset(alias.Start);
        var end = _events.Offset(alias.End);
        var node = _anchors.Resolve(alias.Value, start, end);
        CheckDepth(depth + node.Height, start, end);
        _events.MoveNext();
        return node with { Value = node.Value with { Span = article.Span(start, end) }, End = end };
    }

    private YamlNode ReadScalar(Scalar scalar)
    {
        var (start, propertiesEnd) = _events.SkipProperties(scalar);
        var end = _events.Offset(scalar.End);
        var isBlock = scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded;
        var isQuoted = scalar.Style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted;
        if (isBlock)
        {
            // To the parser, a block ends where the line after it begins.
            end = TextLines.Trim(article.Text, start, end).End;
        }
        else if (!isQuoted && scalar.Value.Length == 0)
        {
            start = end = propertiesEnd;
        }

        var span = article.Span(start, end);
        var text = _events.Restore(scalar.Value);
        var style = YamlTags.Style(scalar.Tag) ?? (isBlock || isQuoted ? ScalarStyle.Quoted : ScalarStyle.Plain);
        HeaderValue value = style == ScalarStyle.Plain && YamlTags.IsNull(text)
            ? new HeaderNull(span)
            : new HeaderScalar(YamlTags.Respell(scalar.Tag, text), style, span);
        CheckTag(scalar, value, text, isBlock || isQuoted);
        var isMergeKey = text == "<<" && style == ScalarStyle.Plain;
        var node = new YamlNode(value, end, 1 + text.Length, 0, isMergeKey);
        _anchors.Close(scalar.Anchor, node);
        _events.MoveNext();
        return node;
    }

    /// <summary>Reports a tag that contradicts its value, and an anchor or a tag that was probably meant as the value.</summary>
    private void CheckTag(Scalar scalar, HeaderValue value, string text, bool isQuoted)
    {
        if (YamlTags.FindContradiction(scalar.Tag, text) is { } expected)
        {
            findings.Add(new(
                Rules.YamlSyntax, value.Span,
                $"'{Quotation.From(text)}' contradicts the tag '{YamlTags.Describe(scalar.Tag)}'; expected {expected}"));
        }
        else if (text.Length == 0 && !isQuoted && (!scalar.Anchor.IsEmpty || YamlTags.IsLocal(scalar.Tag)))
        {
            var start = _events.Offset(scalar.Start);
            var what = article.Slice(start, Math.Max(start, value.Span.Start));
            findings.Add(new(
                Rules.EmptyYamlValue, article.Span(start, value.Span.Start),
                Quotation.From(what), article.Text[start] == '&' ? "an anchor" : "a tag"));
        }
    }

    private YamlNode ReadSequence(SequenceStart sequence, int depth)
    {
        var start = _events.SkipProperties(sequence).Content;
        CheckDepth(depth, start, start + 1);
        _anchors.Open(sequence.Anchor);
        _events.MoveNext();
        var items = new List<HeaderValue>();
        var end = start;
        var size = 1L;
        var height = 0;
        while (_events.Current is not SequenceEnd)
        {
            var item = ReadNode(depth);
            items.Add(item.Value);
            end = Math.Max(end, item.End);
            size += item.Size;
            height = Math.Max(height, item.Height);
        }

        if (sequence.Style == SequenceStyle.Flow)
        {
            end = EndOfFlow(_events.Current, ']');
        }

        var node = new YamlNode(new HeaderList(items.ToEquatableArray(), article.Span(start, end)), end, size, height + 1);
        _anchors.Close(sequence.Anchor, node);
        _events.MoveNext();
        return node;
    }

    private YamlNode ReadMapping(MappingStart mapping, int depth)
    {
        _anchors.Open(mapping.Anchor);
        var entries = new HeaderEntries(findings, isHeader: false);
        var read = ReadEntries(entries, mapping, depth);
        var span = article.Span(read.Start, read.End);
        HeaderValue value = YamlTags.IsSet(mapping.Tag)
            ? new HeaderList(entries.ToEquatableArray().Select(KeyOf).ToEquatableArray(), span)
            : new HeaderMapping(entries.ToEquatableArray(), span);
        var node = new YamlNode(value, read.End, read.Size, read.Height + 1);
        _anchors.Close(mapping.Anchor, node);
        return node;
    }

    /// <summary>Reads the entries of a mapping and moves to the event after it.</summary>
    private (int Start, int End, long Size, int Height) ReadEntries(HeaderEntries entries, MappingStart mapping, int depth)
    {
        // The parser gives no position to the mapping in '[key: value]'.
        var hasNoPosition = mapping.Style == MappingStyle.Flow && mapping.End.Index == 0;
        var start = hasNoPosition ? -1 : _events.SkipProperties(mapping).Content;
        var end = start;
        var size = 1L;
        var height = 0;
        var merges = new YamlMerges(article, findings);
        _events.MoveNext();
        if (hasNoPosition)
        {
            start = _events.Offset(_events.Current.Start);
        }

        CheckDepth(depth, start, start + 1);
        while (_events.Current is not MappingEnd)
        {
            var key = ReadNode(depth);
            var value = ReadNode(depth);
            end = Math.Max(end, Math.Max(key.End, value.End));
            size += key.Size + value.Size;
            height = Math.Max(height, value.Height);
            if (key.IsMergeKey)
            {
                merges.Add(key.Value.Span, value.Value, entries.Count);
            }
            else if (KeyText(key.Value) is { } text)
            {
                entries.Add(new(text, key.Value.Span, value.Value));
            }
            else
            {
                var kind = key.Value is HeaderList ? "A list" : "A mapping";
                findings.Add(new(Rules.HeaderKey, key.Value.Span, $"{kind} cannot be a key{Hint(key.Value.Span)}"));
            }
        }

        if (mapping.Style == MappingStyle.Flow && !hasNoPosition)
        {
            end = EndOfFlow(_events.Current, '}');
        }

        merges.Apply(entries);
        _events.MoveNext();
        return (start, end, size, height);
    }

    private string Hint(SourceSpan place) => YamlHint.Find(article.Text, frontMatter, place.Start) is { } hint ? $" ({hint})" : "";

    private string? KeyText(HeaderValue key) => key switch
    {
        HeaderScalar scalar => scalar.Text,
        // As a key, 'null' is text.
        HeaderNull => article.Slice(key.Span.Start, key.Span.End),
        _ => null,
    };

    /// <summary>A key of a set, which is an item.</summary>
    private static HeaderValue KeyOf(HeaderEntry entry) => new HeaderScalar(entry.Key, ScalarStyle.Plain, entry.KeySpan);

    private int EndOfFlow(ParsingEvent end, char bracket)
    {
        var offset = _events.Offset(end.Start);
        return offset < frontMatter.End && article.Text[offset] == bracket ? offset + 1 : offset;
    }

    private static void CheckDepth(int depth, int start, int end)
    {
        if (depth > MaxDepth)
        {
            throw new MalformedHeaderException(start, end, "lists and mappings are nested more than 64 levels deep");
        }
    }
}

/// <summary>A YAML node that has been read.</summary>
/// <param name="End">The offset after its last character; for an alias, the offset after the alias.</param>
/// <param name="Size">The cost of a copy: 1 for each value and 1 for each character of its texts.</param>
/// <param name="Height">The levels of lists and mappings below it: 0 for a scalar.</param>
/// <param name="IsMergeKey">Whether it is a plain <c>&lt;&lt;</c>.</param>
internal readonly record struct YamlNode(HeaderValue Value, int End, long Size, int Height, bool IsMergeKey = false);
