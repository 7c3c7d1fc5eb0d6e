using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit;

/// <summary>Renders metadata values as C# expressions.</summary>
internal sealed class ValueRenderer
{
    private static readonly ConditionalWeakTable<ProjectPlan, ConcurrentDictionary<string, ValueRenderer>> Known = new();

    private readonly ProjectPlan _project;
    private readonly CorpusNames _names;
    private readonly Dictionary<string, Taxonomy> _taxonomies;
    private readonly Dictionary<TypeRef, SchemaEnum> _enums;
    private readonly Dictionary<TypeRef, RecordLookup> _records;

    /// <param name="project">The corpora that references can lead to.</param>
    public ValueRenderer(ProjectPlan project, CorpusSchema schema, CorpusNames names)
    {
        _project = project;
        _names = names;
        _taxonomies = schema.Taxonomies.ToDictionary(taxonomy => taxonomy.EnumName, StringComparer.Ordinal);
        _enums = schema.Enums.ToDictionary(declared => declared.Type);
        _records = schema.Records.ToDictionary(record => record.Type, record => new RecordLookup(record));
    }

    /// <summary>The renderer for the articles of a corpus; thousands of articles have one.</summary>
    public static ValueRenderer From(ProjectPlan project, CorpusPlan plan) => Known
        .GetValue(project, static _ => new(StringComparer.Ordinal))
        .GetOrAdd(plan.Name, _ => new(project, plan.Schema, CorpusNames.From(plan)));

    /// <param name="isTargetTyped">Whether C# knows the type where the expression is written, so that <c>new(…)</c> is enough.</param>
    /// <returns><see langword="null"/> if the value, or one inside of it, has an error.</returns>
    public string? Render(SchemaProperty property, Value value, bool isTargetTyped) =>
        property.Reverse is { } reverse && value is ListValue { Items.Count: > 0 } list
            ? RenderReferrers(reverse.Corpus, list)
            : Render(value, property.Type, isTargetTyped);

    /// <param name="isTargetTyped">Whether C# knows the type where the expression is written, so that <c>new(…)</c> is enough.</param>
    /// <returns><see langword="null"/> if the value, or one inside of it, has an error.</returns>
    public string? Render(Value value, PropertyType type, bool isTargetTyped = false)
    {
        return value switch
        {
            NullValue => "null",
            CodeValue code => code.Code,
            IntegerValue number when type is ScalarType { Kind: ScalarKind.UInt32 } => Invariant($"{number.Number}U"),
            DoubleValue number when type is ScalarType { Kind: ScalarKind.Single } => $"(float)({Literals.Double(number.Number)})",
            DoubleValue number when type is ScalarType { Kind: ScalarKind.Half } =>
                $"({GlobalNames.Half})({Literals.Double(number.Number)})",
            TimestampValue timestamp when type is ScalarType { Kind: ScalarKind.DateTime } =>
                Invariant($"{New(GlobalNames.DateTime)}({timestamp.UtcTicks}L, {GlobalNames.Utc})"),
            DecimalValue number =>
                number.Number.ToString(CultureInfo.InvariantCulture) + (type is ScalarType { Kind: ScalarKind.UInt64 } ? "UL" : "m"),
            TimeOfDayValue time => Invariant($"{New(GlobalNames.TimeOnly)}({time.Ticks}L)"),
            TimeSpanValue span => Invariant($"{New(GlobalNames.TimeSpan)}({span.Ticks}L)"),
            GuidValue guid => $"{New(GlobalNames.Guid)}(\"{guid.Guid:D}\")",
            VersionValue version => $"{New(GlobalNames.Version)}(\"{version.Text}\")",
            EnumValue member => $"{TypeNames.For(member.Type, _names)}."
                + CSharpIdentifier.Escape(_enums[member.Type].Members[member.Member].Name),
            ParsableValue text when type is ParsableType parsed => Parse(parsed, Literals.String(text.Text)),
            ReferenceValue reference => RenderReference(reference),
            DictionaryValue dictionary when type is DictionaryType dictionaryType => Render(dictionary, dictionaryType),
            MetadataScalar or MetadataList or MetadataMapping => MetadataExpression.Render(value),
            StringValue text => Literals.String(text.Text),
            BooleanValue flag => flag.Flag ? "true" : "false",
            IntegerValue number => Literals.Int64(number.Number),
            DoubleValue number => Literals.Double(number.Number),
            DateValue date => Invariant($"{New(GlobalNames.DateOnly)}({date.Year}, {date.Month}, {date.Day})"),
            TimestampValue timestamp => Render(timestamp, isTargetTyped),
            UriValue uri => $"{New(GlobalNames.Uri)}({Literals.String(uri.Text)}, {GlobalNames.AbsoluteUri})",
            LabelValue label => $"{_names.Global(label.EnumName)}."
                + CSharpIdentifier.Escape(_taxonomies[label.EnumName].Members[label.Member].Name),
            ListValue list when type is ListType listType => Render(list, listType),
            RecordValue record => Render(record, isTargetTyped),
            _ => null,
        };

        string New(string created) => ValueRenderer.New(created, isTargetTyped);
    }

    /// <summary>The body of an override that throws: the mistake is reported at the declaration, and not again for each article.</summary>
    public static string Unavailable(PropertyType type) => type is UnfillableType { Accessors: { Count: > 0 } accessors }
        ? $"{{ {string.Join(" ", accessors.Select(accessor => $"{accessor} => {GlobalNames.Unavailable};"))} }}"
        : $"=> {GlobalNames.Unavailable};";

    /// <param name="text">An expression.</param>
    public static string Parse(ParsableType type, string text) => type.IsByInterface
        ? $"{GlobalNames.Parse}<{type.Type.Code}>({text})"
        : $"{type.Type.Code}.Parse({text}, {GlobalNames.InvariantCulture})";

    private static string Render(TimestampValue timestamp, bool isTargetTyped)
    {
        var local = new DateTime(timestamp.Ticks);
        var offset = timestamp.OffsetMinutes == 0
            ? GlobalNames.TimeSpan + ".Zero"
            : Invariant($"new {GlobalNames.TimeSpan}({timestamp.OffsetMinutes / 60}, {timestamp.OffsetMinutes % 60}, 0)");
        var dateAndTime = Invariant($"{local.Year}, {local.Month}, {local.Day}, {local.Hour}, {local.Minute}, {local.Second}");
        var rest = timestamp.Ticks % TimeSpan.TicksPerSecond;

        // A call on the created object needs its type.
        var wholeSeconds = $"{New(GlobalNames.DateTimeOffset, isTargetTyped && rest == 0)}({dateAndTime}, {offset})";
        return rest == 0 ? wholeSeconds : Invariant($"{wholeSeconds}.AddTicks({rest})");
    }

    private string? Render(ListValue list, ListType listType)
    {
        var type = TypeNames.For(listType.Element, _names) + (listType.HasNulls ? "?" : "");
        if (list.Items.Count == 0)
        {
            return listType.Kind == ListKind.ImmutableArray
                ? $"{GlobalNames.ImmutableArray}<{type}>.Empty"
                : $"{GlobalNames.Array}.Empty<{type}>()";
        }

        var items = list.Items.Select(item => Render(item, listType.Element)).ToArray();
        if (items.Contains(null))
        {
            return null;
        }

        var array = $"new {type}[] {{ {string.Join(", ", items)} }}";
        return listType.Kind switch
        {
            ListKind.Array => array,
            ListKind.ImmutableArray => $"{GlobalNames.ImmutableArray}.Create({array})",
            _ => $"{GlobalNames.Array}.AsReadOnly({array})",
        };
    }

    private string? Render(DictionaryValue dictionary, DictionaryType type)
    {
        var value = TypeNames.OfValue(type, _names);
        var entries = dictionary.Entries.Select(entry => (entry.Key, Value: Render(entry.Value, type.Value))).ToArray();
        return entries.Any(entry => entry.Value is null)
            ? null
            : $"new {GlobalNames.ReadOnlyDictionary}<string, {value}>(new {GlobalNames.Dictionary}<string, {value}> {{ "
                + string.Join(", ", entries.Select(entry => $"[{Literals.String(entry.Key)}] = {entry.Value}"))
                + " })";
    }

    /// <summary>Names the class of the article, so that a trimmed program keeps only the articles that are referred to.</summary>
    private string? RenderReference(ReferenceValue reference)
    {
        if (_project.FindCorpus(reference.Corpus) is not { } target)
        {
            return null;
        }

        var targetNames = CorpusNames.From(target);
        return target.Options.Storage == CorpusStorage.Packed
            ? $"{targetNames.AllArticles}[{Literals.String(reference.Id)}]"
            : GeneratedFile.Global(targetNames.ArticlesNamespace, target.FindIdentifier(reference.Id)!)
                + "." + targetNames.InstanceMember;
    }

    private string? RenderReferrers(string corpus, ListValue list)
    {
        var ids = list.Items.OfType<ReferenceValue>().Select(item => Literals.String(item.Id));
        return _project.FindCorpus(corpus) is { } plan
            ? $"{CorpusNames.From(plan).AllArticles}.WithIds({string.Join(", ", ids)})"
            : null;
    }

    private string? Render(RecordValue record, bool isTargetTyped)
    {
        var declared = _records[record.Type];
        var arguments = new List<string>();
        var assignments = new List<string>();
        foreach (var value in record.Properties)
        {
            var property = declared[value.Property];
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

        var type = TypeNames.For(record.Type, _names);
        var constructor = declared.HasParameters || isTargetTyped ? $"({string.Join(", ", arguments)})" : "";
        var initializer = assignments.Count > 0 || constructor.Length == 0 ? $" {{ {string.Join(", ", assignments)} }}" : "";
        return New(type, isTargetTyped) + constructor + initializer;
    }

    private static string New(string type, bool isTargetTyped) => isTargetTyped ? "new" : "new " + type;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The properties of a record by their names.</summary>
    private sealed class RecordLookup
    {
        private readonly Dictionary<string, SchemaProperty> _properties = new(StringComparer.Ordinal);

        public RecordLookup(SchemaRecord record)
        {
            foreach (var property in record.Properties)
            {
                _properties[property.Name] = property;
            }

            HasParameters = record.Properties.Any(property => property.Parameter is not null);
        }

        public bool HasParameters { get; }

        public SchemaProperty this[string name] => _properties[name];
    }
}
