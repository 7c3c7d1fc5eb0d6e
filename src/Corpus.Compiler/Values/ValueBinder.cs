using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Values;

/// <summary>Reads what a header says as values of its schema's types.</summary>
internal sealed class ValueBinder(SchemaLookup schema, ICollection<Finding> findings)
{
    /// <summary>Reads the entries that have a value. No two of a mapping have one key.</summary>
    public BoundProperties BindEntries(PropertyLookup properties, EquatableArray<HeaderEntry> entries)
    {
        var values = new BoundProperties(properties);
        foreach (var entry in entries)
        {
            if (entry.Value is not NullValue
                && properties.TryFind(MetadataKey.Normalize(entry.Key), out var index, out var property))
            {
                values.Add(index, Bind(property, entry));
            }
        }

        return values;
    }

    private Value Bind(SchemaProperty property, HeaderEntry entry)
    {
        if (property.IsInherited && entry.Value is not ScalarValue)
        {
            return Refuse(Rules.MixedShapes, entry.Value, entry.Key, ShapeNames.Of(entry.Value), "text, which a title always is");
        }

        // Lists of lists are left out: there a single value is no list of one, but a list that lacks a level.
        if (property.Type is ListType { Element: not ListType } list && entry.Value is not ListValue)
        {
            var only = BindElement(list.Element, entry.Value, entry.Key, isInList: false);
            return only is InvalidValue ? only : new ListOfValues(new EquatableArray<Value>(new[] { only }));
        }

        return BindElement(property.Type, entry.Value, entry.Key, isInList: false);
    }

    private Value BindList(ListType type, ListValue list, string key)
    {
        // A null among the items is no item, as a null for a key is no value.
        var items = list.Items
            .Where(item => item is not NullValue)
            .Select(item => BindElement(type.Element, item, key, isInList: true))
            .ToArray();
        return items.Any(item => item is InvalidValue) ? new InvalidValue() : new ListOfValues(new EquatableArray<Value>(items));
    }

    private Value BindElement(PropertyType type, HeaderValue value, string key, bool isInList)
    {
        switch (type, value)
        {
            case (TaxonomyType taxonomy, ScalarValue label) when schema.FindMember(taxonomy.EnumName, label.Text) is >= 0 and var member:
                return new LabelValue(taxonomy.EnumName, member);
            case (TaxonomyType, _):
                return Refuse(Rules.TaxonomyValue, value, key, isInList ? "" : " or a list of labels", ShapeNames.Of(value));
            case (ScalarType scalar, ScalarValue text) when ScalarReader.TryRead(text.Text, text.Style, scalar.Kind) is { } read:
                return read;
            case (RecordType record, MappingValue mapping):
                return BindRecord(record.RecordName, mapping);
            case (ListType list, ListValue items):
                return BindList(list, items, key);
            default:
                return Refuse(Rules.MixedShapes, value, key, ShapeNames.Of(value), ShapeNames.Expected(type));
        }
    }

    private Value BindRecord(string name, MappingValue mapping)
    {
        var values = BindEntries(schema.Record(name), mapping.Entries);
        var properties = values.ToEquatableArray();
        return values.HasFaults ? new InvalidValue() : new RecordValue(name, properties);
    }

    private InvalidValue Refuse(Rule rule, HeaderValue value, string key, params string[] arguments)
    {
        findings.Add(new Finding(rule, value.Span, [Quotation.Of(key), .. arguments]));
        return new InvalidValue();
    }
}
