using Corpus.Compiler.Binding;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;

namespace Corpus.Compiler.Packing;

/// <summary>
/// Writes the values of one article as numbers. Each is written as the generated code reads it back, by its type; a text is written as its
/// position among the scalars of the header, which the pack contains.
/// </summary>
public sealed class CellWriter
{
    /// <summary>The numbers of <c>MetadataKind</c>, after those of <see cref="MetadataScalarKind"/>.</summary>
    private const ulong ListKindNumber = 4;
    private const ulong MappingKindNumber = 5;

    private readonly ProjectPlan _project;
    private readonly CorpusSchema _schema;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly NumberWriter _numbers = new();

    private CellWriter(ProjectPlan project, CorpusSchema schema, EquatableArray<HeaderEntry> entries)
    {
        _project = project;
        _schema = schema;
        var texts = HeaderScalars.Select(entries);
        for (var position = texts.Count - 1; position >= 0; position--)
        {
            _positions[texts[position]] = position;
        }
    }

    /// <param name="project">The corpora that contain the targets of references.</param>
    /// <param name="entries">The header that the article was bound from.</param>
    /// <returns>A cell for each property of the schema; an empty string if the article has no valid value.</returns>
    public static EquatableArray<string> Write(
        ProjectPlan project, CorpusSchema schema, EquatableArray<HeaderEntry> entries, BoundArticle article)
    {
        var writer = new CellWriter(project, schema, entries);
        return PairWithValues(schema.Properties, article.Values)
            .Select(pair => !pair.Property.HasColumn || pair.Value is null ? ""
                : pair.Property.IsInherited ? writer.WriteTitle(pair.Value)
                : writer.WriteCell(pair.Value, pair.Property.Type))
            .ToEquatableArray();
    }

    /// <summary>Pairs each property with its value. Both are in the schema's order, so one pass is enough.</summary>
    private static IEnumerable<(SchemaProperty Property, Value? Value)> PairWithValues(
        EquatableArray<SchemaProperty> properties, EquatableArray<PropertyValue> values)
    {
        var next = 0;
        foreach (var property in properties)
        {
            var hasValue = next < values.Count && values[next].Property == property.Name;
            yield return (property, hasValue ? values[next].Value : null);
            next += hasValue ? 1 : 0;
        }

        if (next < values.Count)
        {
            throw new ArgumentException($"'{values[next].Property}' is not in the order of the schema.", nameof(values));
        }
    }

    /// <summary>Writes whether the title is a value of the header; otherwise it is the heading, which the row has.</summary>
    private string WriteTitle(Value value)
    {
        if (value is not StringValue title)
        {
            return "";
        }

        _numbers.Clear();
        var isScalar = _positions.ContainsKey(title.Text);
        _numbers.WriteUnsigned(isScalar ? 1UL : 0UL);
        if (isScalar)
        {
            TryWriteText(title.Text);
        }

        return _numbers.ToString();
    }

    private string WriteCell(Value value, PropertyType type)
    {
        _numbers.Clear();
        if (!TryWrite(value, type))
        {
            return "";
        }

        // A record without properties has no numbers, and an empty cell is none.
        return _numbers.ToString() is { Length: > 0 } numbers ? numbers : NumberWriter.Zero;
    }

    private bool TryWrite(Value value, PropertyType type)
    {
        switch (value)
        {
            case VersionValue version:
                return TryWriteText(version.Text);
            case ParsableValue parsable:
                return TryWriteText(parsable.Text);
            case DecimalValue number:
                foreach (var part in decimal.GetBits(number.Number))
                {
                    _numbers.WriteSigned(part);
                }

                return true;
            case TimeOfDayValue time:
                _numbers.WriteSigned(time.Ticks);
                return true;
            case TimeSpanValue span:
                _numbers.WriteSigned(span.Ticks);
                return true;
            case GuidValue guid:
                foreach (var part in guid.Guid.ToByteArray())
                {
                    _numbers.WriteUnsigned(part);
                }

                return true;
            case EnumValue member:
                _numbers.WriteSigned(_schema.Enums.First(declared => declared.Type == member.Type).Members[member.Member].Number);
                return true;
            case ReferenceValue reference:
                _numbers.WriteSigned(_project.FindCorpus(reference.Corpus)?.FindRank(reference.Id) ?? -1);
                return true;
            case DictionaryValue dictionary when type is DictionaryType dictionaryType:
                return TryWriteDictionary(dictionary, dictionaryType);
            case MetadataScalar or MetadataList or MetadataMapping:
                return TryWriteMetadata(value);
            case StringValue text:
                return TryWriteText(text.Text);
            case UriValue uri:
                return TryWriteText(uri.Text);
            case BooleanValue flag:
                _numbers.WriteUnsigned(flag.Flag ? 1UL : 0UL);
                return true;
            case IntegerValue number:
                _numbers.WriteSigned(number.Number);
                return true;
            case DoubleValue number:
                _numbers.WriteUnsigned((ulong)BitConverter.DoubleToInt64Bits(number.Number));
                return true;
            case DateValue date:
                _numbers.WriteUnsigned((ulong)date.DayNumber);
                return true;
            case TimestampValue timestamp:
                _numbers.WriteUnsigned((ulong)timestamp.Ticks);
                _numbers.WriteSigned(timestamp.OffsetMinutes);
                return true;
            case LabelValue label:
                _numbers.WriteSigned(label.Member);
                return true;
            case ListValue list:
                _numbers.WriteUnsigned((ulong)list.Items.Count);
                return type is ListType listType && list.Items.All(item => TryWriteItem(item, listType.Element, listType.HasNulls));
            case RecordValue record:
                return TryWriteRecord(record);
            default:
                return false;
        }
    }

    private bool TryWriteText(string text)
    {
        if (!_positions.TryGetValue(text, out var position))
        {
            return false;
        }

        _numbers.WriteUnsigned((ulong)position);
        return true;
    }

    /// <summary>Writes an item, preceded by whether it has a value if items may be null.</summary>
    private bool TryWriteItem(Value item, PropertyType type, bool hasNulls)
    {
        if (hasNulls)
        {
            _numbers.WriteUnsigned(item is NullValue ? 0UL : 1UL);
        }

        return (hasNulls && item is NullValue) || TryWrite(item, type);
    }

    private bool TryWriteDictionary(DictionaryValue dictionary, DictionaryType type)
    {
        _numbers.WriteUnsigned((ulong)dictionary.Entries.Count);
        return dictionary.Entries.All(entry =>
        {
            WriteKey(entry.Key);
            return TryWriteItem(entry.Value, type.Value, type.HasNulls);
        });
    }

    /// <summary>Writes a key code unit by code unit, because a pack contains only the values of a header.</summary>
    private void WriteKey(string key)
    {
        _numbers.WriteUnsigned((ulong)key.Length);
        foreach (var unit in key)
        {
            _numbers.WriteUnsigned(unit);
        }
    }

    /// <summary>Writes a value of any shape, preceded by its kind.</summary>
    private bool TryWriteMetadata(Value value)
    {
        switch (value)
        {
            case MetadataScalar scalar:
                _numbers.WriteUnsigned((ulong)scalar.Kind);
                switch (scalar.Kind)
                {
                    case MetadataScalarKind.Null:
                        return true;
                    case MetadataScalarKind.Boolean:
                        _numbers.WriteUnsigned(scalar.Text == "true" ? 1UL : 0UL);
                        return true;
                    default:
                        return TryWriteText(scalar.Text);
                }

            case MetadataList list:
                _numbers.WriteUnsigned(ListKindNumber);
                _numbers.WriteUnsigned((ulong)list.Items.Count);
                return list.Items.All(TryWriteMetadata);
            case MetadataMapping mapping:
                _numbers.WriteUnsigned(MappingKindNumber);
                _numbers.WriteUnsigned((ulong)mapping.Entries.Count);
                return mapping.Entries.All(entry =>
                {
                    WriteKey(entry.Key);
                    return TryWriteMetadata(entry.Value);
                });
            default:
                return false;
        }
    }

    private bool TryWriteRecord(RecordValue record) =>
        PairWithValues(_schema.Records.First(candidate => candidate.Type == record.Type).Properties, record.Properties)
            .All(pair => TryWriteMember(pair.Property, pair.Value is NullValue ? null : pair.Value));

    /// <summary>Writes a record's property, preceded by whether it has a value if it is optional or may be null.</summary>
    private bool TryWriteMember(SchemaProperty property, Value? value)
    {
        if (property.HasPresence)
        {
            _numbers.WriteUnsigned(value is null ? 0UL : 1UL);
        }

        return value is null ? property.HasPresence : TryWrite(value, property.Type);
    }
}
