using System.Globalization;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;
using Corpus.Generators.Emit.CSharp;
using Corpus.Generators.Emit.Models;

namespace Corpus.Generators.Emit;

/// <summary>Metadata values as C# expressions.</summary>
internal sealed class ValueRenderer(CorpusSchema schema, CorpusNames names)
{
    /// <returns><see langword="null"/> when the value, or one inside it, is an error.</returns>
    public string? Render(Value value, PropertyType type) => value switch
    {
        StringValue text => Literals.String(text.Text),
        BooleanValue flag => flag.Flag ? "true" : "false",
        IntegerValue number => Literals.Int64(number.Number),
        DoubleValue number => Literals.Double(number.Number),
        DateValue date => Invariant($"new global::System.DateOnly({date.Year}, {date.Month}, {date.Day})"),
        TimestampValue timestamp => Render(timestamp),
        UriValue uri => $"new global::System.Uri({Literals.String(uri.Text)}, global::System.UriKind.Absolute)",
        LabelValue label => Render(label),
        ListOfValues list when type is ListType { Element: var element } => Render(list, element),
        RecordValue record => Render(record),
        _ => null,
    };

    private static string Render(TimestampValue timestamp)
    {
        var local = new DateTime(timestamp.Ticks);
        var offset = timestamp.OffsetMinutes == 0
            ? "global::System.TimeSpan.Zero"
            : Invariant($"new global::System.TimeSpan({timestamp.OffsetMinutes / 60}, {timestamp.OffsetMinutes % 60}, 0)");
        var wholeSeconds = Invariant(
            $"new global::System.DateTimeOffset({local.Year}, {local.Month}, {local.Day}, {local.Hour}, {local.Minute}, {local.Second}, {offset})");
        var rest = timestamp.Ticks % TimeSpan.TicksPerSecond;
        return rest == 0 ? wholeSeconds : Invariant($"{wholeSeconds}.AddTicks({rest})");
    }

    private string Render(LabelValue label)
    {
        var taxonomy = schema.Taxonomies.First(taxonomy => taxonomy.EnumName == label.EnumName);
        return names.Global(label.EnumName) + "." + taxonomy.Members[label.Member].Name;
    }

    private string? Render(ListOfValues list, PropertyType element)
    {
        var type = TypeNames.Of(element, names);
        if (list.Items.Count == 0)
        {
            return $"global::System.Array.Empty<{type}>()";
        }

        var items = list.Items.Select(item => Render(item, element)).ToArray();
        return items.Contains(null)
            ? null
            : $"global::System.Array.AsReadOnly(new {ArrayType(type)} {{ {string.Join(", ", items)} }})";
    }

    private string? Render(RecordValue record)
    {
        var properties = schema.Records.First(candidate => candidate.Name == record.RecordName).Properties;
        var assignments = new List<string>();
        foreach (var value in record.Properties)
        {
            var property = properties.First(candidate => candidate.Name == value.Property);
            if (Render(value.Value, property.Type) is not { } rendered)
            {
                return null;
            }

            assignments.Add($"{property.Name} = {rendered}");
        }

        return $"new {names.Global(record.RecordName)} {{ {string.Join(", ", assignments)} }}";
    }

    private static string ArrayType(string elementType) => elementType + "[]";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
