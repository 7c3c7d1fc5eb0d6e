using System.Text.RegularExpressions;
using Corpus.Compiler.Metadata;
using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;
using TomlSpan = Tomlyn.Syntax.SourceSpan;

namespace Corpus.Compiler.Reading.Headers.Toml;

/// <summary>
/// Reads a TOML front matter. Only this class, <see cref="TomlValues"/> and <see cref="TomlText"/> name types of the TOML library: see
/// <see cref="TomlFrontMatter"/>.
/// </summary>
internal sealed class TomlReader
{
    private readonly ArticleText _article;
    private readonly List<Finding> _findings;
    private readonly TomlText _toml;
    private readonly TomlTables _tables;
    private readonly TomlValues _values;

    private TomlReader(ArticleText article, FrontMatter frontMatter, List<Finding> findings)
    {
        _article = article;
        _findings = findings;
        _toml = new(article, frontMatter);
        _tables = new(findings);
        _values = new(article, _toml, _tables);
    }

    /// <returns>The entries, in case of a syntax error those before it.</returns>
    public static EquatableArray<HeaderEntry> Read(ArticleText article, FrontMatter frontMatter, List<Finding> findings) =>
        new TomlReader(article, frontMatter, findings).Read();

    private EquatableArray<HeaderEntry> Read()
    {
        var root = new TomlTable(_article.Span(0, 0)) { Origin = TomlOrigin.Header, IsHeader = true };
        try
        {
            ReadDocument(root);
        }
        catch (MalformedHeaderException malformed)
        {
            _findings.Add(malformed.ToFinding(Rules.TomlSyntax, _article));
        }

        return root.ToEntries();
    }

    private void ReadDocument(TomlTable root)
    {
        var document = Parse(out var error);
        var errorStart = error is null ? int.MaxValue : error.Start;
        ReadItems(document.KeyValues, root, 1, errorStart);
        foreach (var table in document.Tables)
        {
            if (!IsWhole(table) || _toml.End(table.Name!.Span) > errorStart)
            {
                break;
            }

            var path = _values.Path(table.Name);
            TomlValues.CheckDepth(1, path, path.Count);
            var header = _article.Span(_toml.Start(table.OpenBracket!.Span), _toml.End(table.CloseBracket!.Span));
            ReadItems(table.Items, _tables.Open(root, path, header, table is TableArraySyntax), path.Count + 1, errorStart);
        }

        if (error is not null)
        {
            throw error;
        }
    }

    private void ReadItems(SyntaxList<KeyValueSyntax> items, TomlTable table, int depth, int errorStart)
    {
        foreach (var item in items)
        {
            if (!IsWhole(item) || _toml.End(item.Span) > errorStart)
            {
                break;
            }

            _values.AddTo(table, item, depth);
        }
    }

    /// <summary>Whether the statement is complete, with no part that the parser made up to recover from an error.</summary>
    private static bool IsWhole(TableSyntaxBase table) =>
        table.Name?.Key is not null && table.CloseBracket is not (null or InvalidSyntaxToken);

    private static bool IsWhole(KeyValueSyntax item) =>
        item.Key?.Key is not null
        && item.Value is not (null or ArraySyntax { CloseBracket: null } or InlineTableSyntax { CloseBrace: null });

    private DocumentSyntax Parse(out MalformedHeaderException? error)
    {
        var lexer = TomlLexer.Create(_toml.Text, new TomlLexerOptions { DecodeScalars = true });
        try
        {
            var document = SyntaxParser.Parse(lexer, validate: false);
            if (document.HasErrors && _toml.TruncateSeconds(document.Diagnostics.Concat(lexer.Errors).Select(each => each.Span)))
            {
                return Parse(out error);
            }

            error = document.HasErrors ? FirstError(document, lexer) : null;
            return document;
        }
        catch (TomlException tooDeep)
        {
            var place = tooDeep.Span ?? FindErrorSpan();
            var start = _toml.ToArticle(place?.Start.Offset ?? 0);
            throw new MalformedHeaderException(
                start, _toml.ToArticle((place?.End.Offset ?? 0) + 1), "arrays and tables are nested more than 64 levels deep");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // No input is known to cause this, but a bug in the library must not end the compilation.
            var start = _toml.ToArticle(0);
            throw new MalformedHeaderException(start, start, "the parser cannot read this front matter");
        }
    }

    /// <summary>Only the first error counts: the parser continues after it, and the later ones are often its consequences.</summary>
    private MalformedHeaderException FirstError(DocumentSyntax document, TomlLexer lexer)
    {
        var first = document.Diagnostics[0];
        var lexical = lexer.Errors.FirstOrDefault();
        if (lexical is not null && lexical.Span.Start.Offset <= first.Span.Start.Offset)
        {
            first = lexical;
        }

        return new(_toml.Start(first.Span), _toml.End(first.Span), Quotation.FromMessage(first.Message));
    }

    /// <summary>Finds where the nesting is too deep with the event parser, because the syntax parser does not tell.</summary>
    private Tomlyn.Text.TomlSourceSpan? FindErrorSpan()
    {
        var parser = TomlParser.Create(_toml.Text);
        Tomlyn.Text.TomlSourceSpan? last = null;
        try
        {
            while (parser.MoveNext())
            {
                last = parser.Current.Span ?? last;
            }

            return last;
        }
        catch (TomlException fault)
        {
            return fault.Span ?? last;
        }
    }
}

/// <summary>The text that the TOML parser gets for a front matter, and the conversion of its offsets to those of the article.</summary>
internal sealed class TomlText
{
    /// <summary>
    /// The parser silently skips a byte order mark at the start of a text. After a line end it is an error, as it should be.
    /// </summary>
    private const string Prefix = "\n";

    /// <summary>A time with more than seven digits of a second, which the library rejects and TOML 1.0 says to truncate.</summary>
    private static readonly Regex LongTime = new(
        @"(?<start>([0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ])?[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7})[0-9]+"
            + "(?<offset>[Zz]|[-+][0-9]{2}:[0-9]{2})?",
        RegexOptions.CultureInvariant);

    private readonly int _start;
    private readonly int _end;
    private readonly LineFeedText _lines;

    /// <summary>The number of characters that are missing at the end of a truncated time, by its end.</summary>
    private readonly Dictionary<int, int> _truncated = [];

    public TomlText(ArticleText article, FrontMatter frontMatter)
    {
        _start = frontMatter.Start;
        _end = frontMatter.End;
        // A lone CR ends a line in an article, but not in TOML; and the values of a text should not depend on its line ends.
        _lines = new(article.Slice(frontMatter.Start, frontMatter.End));
        Text = Prefix + _lines.Text;
    }

    public string Text { get; private set; }

    /// <summary>Truncates the times that the parser rejects. Blanks replace the digits, so that all offsets stay the same.</summary>
    /// <param name="errors">The places of errors.</param>
    /// <returns>Whether a time was truncated, so that parsing the text again has another result.</returns>
    public bool TruncateSeconds(IEnumerable<TomlSpan> errors)
    {
        var places = errors.Select(error => error.Start.Offset).ToArray();
        var text = LongTime.Replace(Text, match =>
        {
            if (!Array.Exists(places, place => place >= match.Index && place <= match.Index + match.Length))
            {
                return match.Value;
            }

            var kept = match.Groups["start"].Value + match.Groups["offset"].Value;
            _truncated[match.Index + kept.Length] = match.Length - kept.Length;
            return kept.PadRight(match.Length);
        });
        var isChanged = text != Text;
        Text = text;
        return isChanged;
    }

    /// <summary>The text as the parser gets it, in which times are truncated.</summary>
    public string Slice(TomlSpan span) => Text.Substring(span.Start.Offset, span.End.Offset + 1 - span.Start.Offset);

    public int Start(TomlSpan span) => ToArticle(span.Start.Offset);

    /// <summary>The offset after the last character. A span of the parser ends with the last character itself.</summary>
    public int End(TomlSpan span) => Math.Max(Start(span), ToArticle(EndInText(span)));

    private int EndInText(TomlSpan span)
    {
        var end = span.End.Offset + 1;
        return _truncated.TryGetValue(end, out var missing) ? end + missing : end;
    }

    public int ToArticle(int offset) =>
        Math.Min(_start + _lines.ToOriginal(Math.Max(0, offset - Prefix.Length)), _end);
}
