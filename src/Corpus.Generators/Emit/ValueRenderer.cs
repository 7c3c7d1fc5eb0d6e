using System.Globalization;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>Renders metadata values as C# expressions.</summary>
/// <param name="project">The corpora that references can lead to.</param>
internal sealed class ValueRenderer(ProjectPlan project, CorpusSchema schema, CorpusNames names)
{
    public const string InvariantCulture = "global::System.Globalization.CultureInfo.InvariantCulture";

    /// <returns><see langword="null"/> if the value, or one inside of it, has an error.</returns>
    public string? Render(SchemaProperty property, Value value) =>
        property.Reverse is { } reverse && value is ListValue { Items.Count: > 0 } list
            ? RenderReferrers(reverse.Corpus, list)
            : Render(value, property.Type);

    /// <returns><see langword="null"/> if the value, or one inside of it, has an error.</returns>
    public string? Render(Value value, PropertyType type) => value switch
    {
        NullValue => "null",
        IntegerValue number when type is ScalarType { Kind: ScalarKind.UInt32 } => Invariant($"{number.Number}U"),
        DoubleValue number when type is ScalarType { Kind: ScalarKind.Single } => "(float)" + Literals.Double(number.Number),
        DoubleValue number when type is ScalarType { Kind: ScalarKind.Half } => "(global::System.Half)" + Literals.Double(number.Number),
        TimestampValue timestamp when type is ScalarType { Kind: ScalarKind.DateTime } =>
            Invariant($"new global::System.DateTime({timestamp.UtcTicks}L, global::System.DateTimeKind.Utc)"),
        DecimalValue number =>
            number.Number.ToString(CultureInfo.InvariantCulture) + (type is ScalarType { Kind: ScalarKind.UInt64 } ? "UL" : "m"),
        TimeOfDayValue time => Invariant($"new global::System.TimeOnly({time.Ticks}L)"),
        TimeSpanValue span => Invariant($"new global::System.TimeSpan({span.Ticks}L)"),
        GuidValue guid => $"new global::System.Guid(\"{guid.Guid:D}\")",
        VersionValue version => $"new global::System.Version(\"{version.Text}\")",
        EnumValue member => TypeNames.For(member.Type, names) + "."
            + CSharpIdentifier.Escape(EnumOf(member.Type).Members[member.Member].Name),
        ParsableValue text when type is ParsableType parsed => Parse(parsed, Literals.String(text.Text)),
        ReferenceValue reference => RenderReference(reference),
        DictionaryValue dictionary when type is DictionaryType dictionaryType => Render(dictionary, dictionaryType),
        StringValue text => Literals.String(text.Text),
        BooleanValue flag => flag.Flag ? "true" : "false",
        IntegerValue number => Literals.Int64(number.Number),
        DoubleValue number => Literals.Double(number.Number),
        DateValue date => Invariant($"new global::System.DateOnly({date.Year}, {date.Month}, {date.Day})"),
        TimestampValue timestamp => Render(timestamp),
        UriValue uri => $"new global::System.Uri({Literals.String(uri.Text)}, global::System.UriKind.Absolute)",
        LabelValue label => Render(label),
        ListValue list when type is ListType listType => Render(list, listType),
        RecordValue record => Render(record),
        _ => null,
    };

    /// <param name="text">An expression.</param>
    public static string Parse(ParsableType type, string text) => type.IsByInterface
        ? $"global::Corpora.LazyValue.Parse<{type.Type.Code}>({text})"
        : $"{type.Type.Code}.Parse({text}, {InvariantCulture})";

    private static string Render(TimestampValue timestamp)
    {
        var local = new DateTime(timestamp.Ticks);
        var offset = timestamp.OffsetMinutes == 0
            ? "global::System.TimeSpan.Zero"
            : Invariant($"new global::System.TimeSpan({timestamp.OffsetMinutes / 60}, {timestamp.OffsetMinutes % 60}, 0)");
        var dateAndTime = Invariant($"{local.Year}, {local.Month}, {local.Day}, {local.Hour}, {local.Minute}, {local.Second}");
        var wholeSeconds = $"new global::System.DateTimeOffset({dateAndTime}, {offset})";
        var rest = timestamp.Ticks % TimeSpan.TicksPerSecond;
        return rest == 0 ? wholeSeconds : Invariant($"{wholeSeconds}.AddTicks({rest})");
    }

    private string Render(LabelValue label)
    {
        var taxonomy = schema.Taxonomies.First(taxonomy => taxonomy.EnumName == label.EnumName);
        return names.Global(label.EnumName) + "." + taxonomy.Members[label.Member].Name;
    }

    private string? Render(ListValue list, ListType listType)
    {
        var type = TypeNames.For(listType.Element, names) + (listType.HasNulls ? "?" : "");
        if (list.Items.Count == 0)
        {
            return listType.Kind == ListKind.ImmutableArray
                ? $"global::System.Collections.Immutable.ImmutableArray<{type}>.Empty"
                : $"global::System.Array.Empty<{type}>()";
        }

        var items = list.Items.Select(item => Render(item, listType.Element)).ToArray();
        if (items.Contains(null))
        {
            return null;
        }

        var array = $"new {ArrayType(type)} {{ {string.Join(", ", items)} }}";
        return listType.Kind switch
        {
            ListKind.Array => array,
            ListKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray.Create({array})",
            _ => $"global::System.Array.AsReadOnly({array})",
        };
    }

    private string? Render(DictionaryValue dictionary, DictionaryType type)
    {
        var value = TypeNames.OfValue(type, names);
        var entries = dictionary.Entries.Select(entry => (entry.Key, Value: Render(entry.Value, type.Value))).ToArray();
        return entries.Any(entry => entry.Value is null)
            ? null
            : $"new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, {value}>("
                + $"new global::System.Collections.Generic.Dictionary<string, {value}> {{ "
                + string.Join(", ", entries.Select(entry => $"[{Literals.String(entry.Key)}] = {entry.Value}"))
                + " })";
    }

    /// <summary>Names the class of the article, so that a trimmed program keeps only the articles that are referred to.</summary>
    private string? RenderReference(ReferenceValue reference)
    {
        if (project.FindCorpus(reference.Corpus) is not { } target)
        {
            return null;
        }

        var targetNames = CorpusNames.From(target);
        return target.Options.Storage == CorpusStorage.Packed
            ? $"{targetNames.Global(targetNames.Corpus)}.Articles[{Literals.String(reference.Id)}]"
            : GeneratedFile.Global(targetNames.ArticlesNamespace, target.FindIdentifier(reference.Id)!) + ".Instance";
    }

    private string? RenderReferrers(string corpus, ListValue list)
    {
        var ids = list.Items.OfType<ReferenceValue>().Select(item => Literals.String(item.Id));
        return project.FindCorpus(corpus) is { } plan
            ? $"{CorpusNames.From(plan).Global(corpus)}.Articles.WithIds({string.Join(", ", ids)})"
            : null;
    }

    private string? Render(RecordValue record)
    {
        var properties = schema.Records.First(candidate => candidate.Type == record.Type).Properties;
        var arguments = new List<string>();
        var assignments = new List<string>();
        foreach (var value in record.Properties)
        {
            var property = properties.First(candidate => candidate.Name == value.Property);
            if (Render(value.Value, property.Type) is not { } rendered)
            {
                return null;
            }

            if (property.Parameter is { } parameter)
            {
                arguments.Add($"{CSharpIdentifier.Escape(parameter)}: {rendered}");
            }
            else
            {
                assignments.Add($"{CSharpIdentifier.Escape(property.Name)} = {rendered}");
            }
        }

        var type = TypeNames.For(record.Type, names);
        var constructor = properties.Any(property => property.Parameter is not null) ? $"({string.Join(", ", arguments)})" : "";
        var initializer = assignments.Count > 0 || constructor.Length == 0 ? $" {{ {string.Join(", ", assignments)} }}" : "";
        return $"new {type}{constructor}{initializer}";
    }

    private SchemaEnum EnumOf(TypeRef type) => schema.Enums.First(declared => declared.Type == type);

    private static string ArrayType(string elementType) => elementType + "[]";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
