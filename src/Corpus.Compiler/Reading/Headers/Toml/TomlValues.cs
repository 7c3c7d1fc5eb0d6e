using System.Globalization;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;
using Tomlyn.Syntax;

namespace Corpus.Compiler.Reading.Headers.Toml;

/// <summary>Converts keys and values from the TOML library's syntax nodes.</summary>
internal sealed class TomlValues(ArticleText article, TomlText toml, TomlTables tables)
{
    /// <summary>The most levels of arrays and tables, the front matter included. The library counts only those in brackets.</summary>
    private const int MaxDepth = 64;

    /// <summary>Checks the nesting of the tables of a dotted key or a table name.</summary>
    /// <param name="depth">The level of the table that contains the first key.</param>
    /// <param name="path">The parts of the key.</param>
    /// <param name="tables">The number of parts that are tables.</param>
    public static void CheckDepth(int depth, IReadOnlyList<TomlKey> path, int tables)
    {
        if (depth + tables > MaxDepth)
        {
            throw TooDeep(path[MaxDepth - depth].Span);
        }
    }

    /// <summary>Adds a key with its value to a table.</summary>
    /// <param name="depth">The level of the table.</param>
    public void AddTo(TomlTable table, KeyValueSyntax item, int depth)
    {
        var path = Path(item.Key!);
        CheckDepth(depth, path, path.Count - 1);
        var value = Value(item.Value!, depth + path.Count - 1);
        tables.Put(table, path, value, article.Span(path[0].Span.Start, value.Span.End));
    }

    public IReadOnlyList<TomlKey> Path(KeySyntax key)
    {
        var path = new List<TomlKey>(1 + key.DotKeys.ChildrenCount) { Key(key.Key!) };
        foreach (var dotted in key.DotKeys)
        {
            path.Add(Key(dotted.Key!));
        }

        return path;
    }

    private TomlKey Key(BareKeyOrStringValueSyntax key) =>
        new(key is StringValueSyntax quoted ? quoted.Value ?? "" : Slice(key), Span(key));

    private static MalformedHeaderException TooDeep(Text.SourceSpan span) =>
        new(span.Start, span.End, "arrays and tables are nested more than 64 levels deep");

    /// <param name="depth">The level of the array or table that contains the value.</param>
    private HeaderValue Value(ValueSyntax value, int depth)
    {
        if (depth == MaxDepth && value is ArraySyntax or InlineTableSyntax)
        {
            throw TooDeep(Span(value));
        }

        return value switch
        {
            StringValueSyntax text => new HeaderScalar(text.Value ?? "", ScalarStyle.Text, Span(value)),
            IntegerValueSyntax integer => Integer(integer),
            FloatValueSyntax => new HeaderScalar(Float(Slice(value)), ScalarStyle.Plain, Span(value)),
            BooleanValueSyntax boolean => new HeaderScalar(boolean.Value ? "true" : "false", ScalarStyle.Plain, Span(value)),
            DateTimeValueSyntax time => Time(time),
            ArraySyntax array => Array(array, depth),
            InlineTableSyntax inline => InlineTable(inline, depth),
            _ => throw Malformed(value, "expected a value"),
        };
    }

    private HeaderScalar Integer(IntegerValueSyntax value)
    {
        var span = Span(value);
        var written = Slice(value);

        // The library reads the highest bit of a hexadecimal number as a sign.
        return value.Value < 0 && written[0] != '-'
            ? throw Malformed(value, $"the integer {Quotation.From(written)} is outside the range of a signed 64-bit integer")
            : new HeaderScalar(value.Value.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain, span);
    }

    /// <summary>Respells what YAML's core schema does not have; the digits stay as they are.</summary>
    private static string Float(string written)
    {
        var text = written.Replace("_", "").TrimStart('+');
        return text switch
        {
            "inf" => ".inf",
            "-inf" => "-.inf",
            "nan" or "-nan" => ".nan",
            _ => text,
        };
    }

    /// <summary>Respells a time in ISO 8601 with <c>T</c>, <c>Z</c> and seconds, all of which have alternatives in TOML 1.1.</summary>
    private HeaderScalar Time(DateTimeValueSyntax value)
    {
        var written = toml.Slice(value.Span);
        if (value.Kind is SyntaxKind.LocalDate)
        {
            return new(written, ScalarStyle.Plain, Span(value));
        }

        if (value.Kind is SyntaxKind.LocalTime)
        {
            return new(WithSeconds(written), ScalarStyle.Text, Span(value));
        }

        var date = written.Substring(0, DateText.DateLength);
        var time = WithSeconds(written.Substring(DateText.DateLength + 1)).Replace('z', 'Z');
        return new($"{date}T{time}", ScalarStyle.Plain, Span(value));
    }

    private static string WithSeconds(string time)
    {
        const int MinutesLength = 5;
        return time.Length > MinutesLength && time[MinutesLength] == ':' ? time : time.Insert(MinutesLength, ":00");
    }

    private HeaderList Array(ArraySyntax array, int depth)
    {
        var items = new List<HeaderValue>(array.Items.ChildrenCount);
        foreach (var item in array.Items)
        {
            items.Add(Value(item.Value!, depth + 1));
        }

        return new(items.ToEquatableArray(), Span(array));
    }

    private HeaderMapping InlineTable(InlineTableSyntax inline, int depth)
    {
        var table = new TomlTable(Span(inline));
        foreach (var item in inline.Items)
        {
            AddTo(table, item.KeyValue!, depth + 1);
        }

        return table.ToValue();
    }

    private string Slice(SyntaxNode node) => article.Slice(toml.Start(node.Span), toml.End(node.Span));

    private Text.SourceSpan Span(SyntaxNode node) => article.Span(toml.Start(node.Span), toml.End(node.Span));

    private MalformedHeaderException Malformed(SyntaxNode node, string message) =>
        new(toml.Start(node.Span), toml.End(node.Span), message);
}
