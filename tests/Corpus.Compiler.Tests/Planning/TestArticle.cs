using System.Text;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Tests.Planning;

/// <summary>Creates the metadata of an article: the n-th key is on line n, with the spans that a reader would report.</summary>
public sealed class TestArticle(string id)
{
    private readonly StringBuilder _file = new();
    private readonly List<HeaderEntry> _entries = [];
    private int _line;
    private int _lineStart;
    private string? _heading;
    private bool _hasErrors;

    public string FilePath => "/project/articles/" + id + ".md";

    public TestArticle With(string key, TestNode value)
    {
        _entries.Add(WriteEntry(key, value));
        _file.Append('\n');
        _line++;
        _lineStart = _file.Length;
        return this;
    }

    public TestArticle WithHeading(string heading)
    {
        _heading = heading;
        return this;
    }

    public TestArticle WithErrors()
    {
        _hasErrors = true;
        return this;
    }

    public ArticleMetadata ToHead() => new(
        new ArticleFile("News", id, "articles/" + id + ".md", FilePath),
        _entries.ToEquatableArray(),
        _heading,
        _hasErrors);

    public string TextAt(SourceSpan span) => _file.ToString(span.Start, span.Length);

    private HeaderEntry WriteEntry(string key, TestNode value)
    {
        var start = _file.Length;
        _file.Append(key);
        var keySpan = SpanFrom(start);
        _file.Append(": ");
        return new(key, keySpan, Write(value));
    }

    private HeaderValue Write(TestNode node)
    {
        var start = _file.Length;
        switch (node)
        {
            case TestScalar scalar:
                var quote = scalar.Style == ScalarStyle.Plain ? "" : "'";
                _file.Append(quote).Append(scalar.Value).Append(quote);
                return new HeaderScalar(scalar.Value, scalar.Style, SpanFrom(start));
            case TestList list:
                _file.Append('[');
                var items = list.Items.Select(item => Separated(Write(item))).ToEquatableArray();
                _file.Append(']');
                return new HeaderList(items, SpanFrom(start));
            case TestMap map:
                _file.Append('{');
                var entries = map.Entries.Select(entry => Separated(WriteEntry(entry.Key, entry.Value))).ToEquatableArray();
                _file.Append('}');
                return new HeaderMapping(entries, SpanFrom(start));
            default:
                return new HeaderNull(SpanFrom(start));
        }
    }

    private T Separated<T>(T written)
    {
        _file.Append(", ");
        return written;
    }

    private SourceSpan SpanFrom(int start) => new(
        start,
        _file.Length - start,
        new TextPoint(_line, start - _lineStart),
        new TextPoint(_line, _file.Length - _lineStart));
}
