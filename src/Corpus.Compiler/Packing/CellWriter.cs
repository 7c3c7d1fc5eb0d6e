using Corpus.Compiler.Binding;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Packing;

/// <summary>
/// Writes an article's values as numbers, each as the generated code reads it back: by its type. A text is its place among the scalars of the
/// header, which the pack holds.
/// </summary>
public sealed class CellWriter
{
    private readonly ProjectPlan? _project;
    private readonly CorpusSchema _schema;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly NumberWriter _numbers = new();

    private CellWriter(ProjectPlan? project, CorpusSchema schema, EquatableArray<HeaderEntry> entries)
    {
        _project = project;
        _schema = schema;
        var texts = HeaderScalars.Select(entries);
        for (var place = texts.Count - 1; place >= 0; place--)
        {
            _places[texts[place]] = place;
        }
    }

    /// <returns>For each property of the schema its value as numbers; an empty string where the article has none, or an invalid one.</returns>
    /// <param name="project">Where references lead to; <see langword="null"/> when there are none.</param>
    public static EquatableArray<string> Write(ProjectPlan? project, CorpusSchema schema, EquatableArray<HeaderEntry> entries, BoundArticle article)
    {
        var cells = new string[schema.Properties.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var property = schema.Properties[i];
            cells[i] = property.IsInherited || article.Find(property.Name) is not { } value ? "" : new CellWriter(project, schema, entries).Write(value, property.Type);
        }

        return new(cells);
    }

    private string Write(Value value, PropertyType type) => TryWrite(value, type) ? _numbers.ToString() : "";

    private bool TryWrite(Value value, PropertyType type)
    {
        switch (value)
        {
            case VersionValue version:
                return TryWritePlace(version.Text);
            case ParsableValue parsed:
                return TryWritePlace(parsed.Text);
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
                _numbers.WriteSigned(_schema.Enums.First(declared => declared.TypeName == member.TypeName).Members[member.Member].Number);
                return true;
            case ReferenceValue reference:
                _numbers.WriteSigned(_project?.FindCorpus(reference.Corpus)?.FindRank(reference.Id) ?? -1);
                return true;
            case DictionaryValue dictionary when type is DictionaryType dictionaryType:
                return TryWriteDictionary(dictionary, dictionaryType);
            case StringValue text:
                return TryWritePlace(text.Text);
            case UriValue uri:
                return TryWritePlace(uri.Text);
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
                _numbers.WriteSigned(label.Member + 1);
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

    private bool TryWritePlace(string text)
    {
        if (!_places.TryGetValue(text, out var place))
        {
            return false;
        }

        _numbers.WriteUnsigned((ulong)place);
        return true;
    }

    /// <summary>Before an item that may be null stands whether it has a value.</summary>
    private bool TryWriteItem(Value item, PropertyType type, bool hasNulls)
    {
        if (hasNulls)
        {
            _numbers.WriteUnsigned(item is NullValue ? 0UL : 1UL);
        }

        return (hasNulls && item is NullValue) || TryWrite(item, type);
    }

    /// <summary>No pack holds the keys of a header, so they are here, code unit by code unit.</summary>
    private bool TryWriteDictionary(DictionaryValue dictionary, DictionaryType type)
    {
        _numbers.WriteUnsigned((ulong)dictionary.Entries.Count);
        return dictionary.Entries.All(entry =>
        {
            _numbers.WriteUnsigned((ulong)entry.Key.Length);
            foreach (var unit in entry.Key)
            {
                _numbers.WriteUnsigned(unit);
            }

            return TryWriteItem(entry.Value, type.Value, type.HasNulls);
        });
    }

    /// <summary>Before an optional property, and one that may be null, stands whether it has a value.</summary>
    private bool TryWriteRecord(RecordValue record)
    {
        foreach (var property in _schema.Records.First(candidate => candidate.Name == record.RecordName).Properties)
        {
            var value = record.Properties.FirstOrDefault(candidate => candidate.Property == property.Name)?.Value;
            if (value is NullValue)
            {
                value = null;
            }

            if (property.HasPresence)
            {
                _numbers.WriteUnsigned(value is null ? 0UL : 1UL);
            }

            if (value is null ? !property.HasPresence : !TryWrite(value, property.Type))
            {
                return false;
            }
        }

        return true;
    }
}
