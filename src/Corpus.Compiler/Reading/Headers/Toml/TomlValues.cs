using System.Globalization;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Text;
using Tomlyn.Syntax;

namespace Corpus.Compiler.Reading.Headers.Toml;

/// <summary>Turns keys and values of the TOML library into this project's.</summary>
internal sealed class TomlValues(ArticleText article, TomlText toml, TomlTables tables)
{
    /// <summary>Levels of arrays and tables, the front matter itself being the first. The library counts those in brackets only.</summary>
    private const int MaxDepth = 64;

    /// <summary>Sees to it that no table of a dotted key or of a table's name is nested too deep.</summary>
    /// <param name="depth">The level of the table that the path begins in.</param>
    /// <param name="path">The parts of the key.</param>
    /// <param name="tables">How many of them stand for tables.</param>
    public static void CheckDepth(int depth, IReadOnlyList<TomlKey> path, int tables)
    {
        if (depth + tables > MaxDepth)
        {
            throw TooDeep(path[MaxDepth - depth].Span);
        }
    }

    /// <summary>Puts a key with its value into a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="item">The key and its value.</param>
    /// <param name="depth">The table's level.</param>
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

    /// <param name="value">The value.</param>
    /// <param name="depth">The level of the array or table that it stands in.</param>
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

        // The library takes the highest bit of a hexadecimal number for a sign.
        return value.Value < 0 && written[0] != '-'
            ? throw Malformed(value, $"the integer {Quotation.From(written)} is outside the range of a signed 64-bit integer")
            : new HeaderScalar(value.Value.ToString(CultureInfo.InvariantCulture), ScalarStyle.Plain, span);
    }

    /// <summary>Digits stay as they are written; only what YAML's core schema does not know is changed.</summary>
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

    /// <summary>ISO 8601 with <c>T</c>, <c>Z</c> and seconds, all of which TOML 1.1 lets an author write otherwise.</summary>
    private HeaderScalar Time(DateTimeValueSyntax value)
    {
        var written = Slice(value);
        if (value.Kind is SyntaxKind.LocalDate)
        {
            return new(written, ScalarStyle.Plain, Span(value));
        }

        if (value.Kind is SyntaxKind.LocalTime)
        {
            return new(WithSeconds(written), ScalarStyle.Text, Span(value));
        }

        const int DateLength = 10;
        var time = WithSeconds(written.Substring(DateLength + 1)).Replace('z', 'Z');
        return new($"{written.Substring(0, DateLength)}T{time}", ScalarStyle.Plain, Span(value));
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
