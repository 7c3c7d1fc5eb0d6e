using Corpus.Compiler.Metadata;

namespace Corpus.Compiler.Reading.Headers.Json;

/// <summary>Reads a JSON object (RFC 8259) with the span of each key and value.</summary>
internal sealed class JsonReader
{
    /// <summary>The most levels of arrays and objects, as in YAML and TOML.</summary>
    private const int MaxDepth = 64;

    private readonly ArticleText _article;
    private readonly List<Finding> _findings;
    private readonly JsonTokens _tokens;
    private readonly HeaderEntries _entries;

    private JsonReader(ArticleText article, int start, int end, List<Finding> findings)
    {
        _article = article;
        _findings = findings;
        _tokens = new(article.Text, start, end);
        _entries = new(findings, isHeader: true);
    }

    /// <summary>Reads the object at the beginning of a text. Only blanks may follow it on its last line.</summary>
    /// <returns>The entries and the offset after the object; in case of a syntax error, the entries before it and its offset.</returns>
    public static (EquatableArray<HeaderEntry> Entries, int End) ReadFirst(ArticleText article, int start, List<Finding> findings)
    {
        var reader = new JsonReader(article, start, article.Text.Length, findings);
        var end = reader.Read(() =>
        {
            reader.ReadMembers(reader._entries, 1);
            reader._tokens.ExpectLineEnd();
        });
        return (reader._entries.ToEquatableArray(), end);
    }

    /// <summary>Reads front matter that must be one object.</summary>
    /// <returns>The entries, in case of a syntax error those before it.</returns>
    public static EquatableArray<HeaderEntry> ReadWhole(ArticleText article, FrontMatter frontMatter, List<Finding> findings)
    {
        var reader = new JsonReader(article, frontMatter.Start, frontMatter.End, findings);
        reader.Read(reader.ReadDocument);
        return reader._entries.ToEquatableArray();
    }

    private int Read(Action read)
    {
        try
        {
            read();
            return _tokens.Offset;
        }
        catch (MalformedHeaderException malformed)
        {
            _findings.Add(malformed.ToFinding(Rules.JsonSyntax, _article));
            return malformed.Start;
        }
    }

    private void ReadDocument()
    {
        _tokens.SkipBlanks();
        if (_tokens.IsAtEnd)
        {
            return;
        }

        if (_tokens.Current == '{')
        {
            ReadMembers(_entries, 1);
        }
        else
        {
            var value = ReadValue(0);
            _findings.Add(new(Rules.FrontMatterNotMapping, value.Span, value is HeaderList ? "a list" : "a single value"));
        }

        _tokens.ExpectEnd();
    }

    private HeaderValue ReadValue(int depth)
    {
        _tokens.SkipBlanks();
        var start = _tokens.Offset;
        switch (_tokens.Current)
        {
            case '{':
                var members = new HeaderEntries(_findings, isHeader: false);
                ReadMembers(members, depth + 1);
                return new HeaderMapping(members.ToEquatableArray(), _article.Span(start, _tokens.Offset));
            case '[':
                var items = ReadItems(depth + 1);
                return new HeaderList(items.ToEquatableArray(), _article.Span(start, _tokens.Offset));
            case '"':
                var text = _tokens.ReadString();
                return new HeaderScalar(text, ScalarStyle.Quoted, _article.Span(start, _tokens.Offset));
            default:
                var word = _tokens.ReadWord();
                var span = _article.Span(start, _tokens.Offset);
                return word == "null" ? new HeaderNull(span) : new HeaderScalar(word, ScalarStyle.Plain, span);
        }
    }

    private void ReadMembers(HeaderEntries members, int depth)
    {
        Open('{', depth);
        if (_tokens.TrySkip('}'))
        {
            return;
        }

        do
        {
            _tokens.SkipBlanks();
            var start = _tokens.Offset;
            var key = _tokens.ReadKey();
            var span = _article.Span(start, _tokens.Offset);
            _tokens.Expect(':', "':' and a value after the key");
            members.Add(new(key, span, ReadValue(depth)));
        }
        while (_tokens.TrySkip(','));
        _tokens.Expect('}', "',' or '}' after the value");
    }

    private List<HeaderValue> ReadItems(int depth)
    {
        Open('[', depth);
        var items = new List<HeaderValue>();
        if (_tokens.TrySkip(']'))
        {
            return items;
        }

        do
        {
            items.Add(ReadValue(depth));
        }
        while (_tokens.TrySkip(','));
        _tokens.Expect(']', "',' or ']' after the value");
        return items;
    }

    private void Open(char bracket, int depth)
    {
        _tokens.SkipBlanks();
        if (depth > MaxDepth)
        {
            throw new MalformedHeaderException(
                _tokens.Offset, _tokens.Offset + 1, "arrays and objects are nested more than 64 levels deep");
        }

        _tokens.Expect(bracket, $"'{bracket}'");
    }
}
