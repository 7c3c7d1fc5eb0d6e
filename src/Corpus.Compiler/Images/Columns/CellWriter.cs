using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Images.Columns;

/// <summary>
/// Writes an article's values as numbers, each as the generated code reads it back: by its type. A text is its place among the scalars of the
/// header, which the image holds.
/// </summary>
public sealed class CellWriter
{
    private readonly CorpusSchema _schema;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly NumberWriter _numbers = new();

    private CellWriter(CorpusSchema schema, EquatableArray<HeaderEntry> entries)
    {
        _schema = schema;
        var texts = HeaderScalars.Of(entries);
        for (var place = texts.Count - 1; place >= 0; place--)
        {
            _places[texts[place]] = place;
        }
    }

    /// <returns>For each property of the schema its value as numbers; an empty string where the article has none, or an invalid one.</returns>
    public static EquatableArray<string> Write(CorpusSchema schema, EquatableArray<HeaderEntry> entries, BoundHead head)
    {
        var cells = new string[schema.Properties.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var property = schema.Properties[i];
            cells[i] = property.IsInherited || head.Find(property.Name) is not { } value ? "" : new CellWriter(schema, entries).Write(value);
        }

        return new(cells);
    }

    private string Write(Value value) => TryWrite(value) ? _numbers.ToString() : "";

    private bool TryWrite(Value value)
    {
        switch (value)
        {
            case StringValue text:
                return TryWritePlace(text.Text);
            case UriValue uri:
                return TryWritePlace(uri.Text);
            case BooleanValue flag:
                _numbers.Unsigned(flag.Flag ? 1UL : 0UL);
                return true;
            case IntegerValue number:
                _numbers.Signed(number.Number);
                return true;
            case DoubleValue number:
                _numbers.Unsigned((ulong)BitConverter.DoubleToInt64Bits(number.Number));
                return true;
            case DateValue date:
                _numbers.Unsigned((ulong)date.DayNumber);
                return true;
            case TimestampValue timestamp:
                _numbers.Unsigned((ulong)timestamp.Ticks);
                _numbers.Signed(timestamp.OffsetMinutes);
                return true;
            case LabelValue label:
                _numbers.Signed(label.Member + 1);
                return true;
            case ListOfValues list:
                _numbers.Unsigned((ulong)list.Items.Count);
                return list.Items.All(TryWrite);
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

        _numbers.Unsigned((ulong)place);
        return true;
    }

    /// <summary>Before an optional property stands whether it has a value.</summary>
    private bool TryWriteRecord(RecordValue record)
    {
        foreach (var property in _schema.Records.First(candidate => candidate.Name == record.RecordName).Properties)
        {
            var value = record.Properties.FirstOrDefault(candidate => candidate.Property == property.Name)?.Value;
            if (!property.IsRequired)
            {
                _numbers.Unsigned(value is null ? 0UL : 1UL);
            }

            if (value is null ? property.IsRequired : !TryWrite(value))
            {
                return false;
            }
        }

        return true;
    }
}
