using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading.Headers;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Binding;

/// <summary>Binds the entries of a header to the properties of a schema.</summary>
/// <remarks>
/// An inferred schema follows from the articles, so that only a value unlike the others can be invalid. A declared schema also has required
/// and unknown keys and constraints: see <see cref="DeclaredSchemaCheck"/>.
/// </remarks>
/// <param name="references">The articles that references can lead to.</param>
/// <param name="unknownKeys">How keys are reported that a declared schema does not have.</param>
internal sealed class ValueBinder(SchemaLookup schema, ReferenceTargets references, ICollection<Finding> findings, UnknownKeys unknownKeys)
{
    private readonly ValueDiagnostics _diagnostics = new(schema, findings);
    private readonly DeclaredSchemaCheck? _declared = schema.IsDeclared ? new(unknownKeys, findings) : null;
    private readonly ConstraintChecker? _constraints = schema.IsDeclared ? new(findings) : null;

    /// <summary>Binds the entries of a mapping, no two of which are the same property.</summary>
    public BoundProperties BindEntries(PropertyLookup properties, EquatableArray<HeaderEntry> entries)
    {
        var values = new BoundProperties(properties);
        foreach (var entry in entries)
        {
            if (!properties.TryFind(MetadataKey.Normalize(entry.Key), out var index, out var property))
            {
                ReportUnknown(properties, entry);
            }
            else if (entry.Value is not HeaderNull)
            {
                values.Add(index, Bind(new(properties.Owner, property, entry.Key), entry.Value));
            }
            else if (_declared?.BindNull(properties, property, entry) is { } nullValue)
            {
                values.Add(index, nullValue);
            }
        }

        return values;
    }

    /// <summary>Binds the value of one property and checks its constraints.</summary>
    public Value Bind(ValuePlace place, HeaderValue value)
    {
        var bound = BindProperty(place, value);
        _constraints?.Check(place, value, bound);
        return bound;
    }

    /// <summary>Reports the required keys that a header or a mapping lacks.</summary>
    /// <param name="span">The span of the mapping, or the beginning of the file.</param>
    public void ReportMissing(PropertyLookup properties, BoundProperties values, SourceSpan span) =>
        _declared?.ReportMissing(properties, values, span);

    /// <summary>Binds the value of one property without checking its constraints.</summary>
    public Value BindProperty(ValuePlace place, HeaderValue value)
    {
        var type = place.Property.Type;
        if (place.Property.IsInherited && value is not HeaderScalar)
        {
            return _diagnostics.Title(place, value);
        }

        // A single value counts as a list of one item, except for a list of lists: there it more likely lacks a level.
        if (type is ListType { Element: not ListType } list && value is not HeaderList)
        {
            var item = BindElement(list.Element, value, place, isInList: false);
            return item is InvalidValue ? item : new ListValue(new EquatableArray<Value>(new[] { item }));
        }

        return BindElement(type, value, place, isInList: false);
    }

    /// <summary>Reports a key without a property. An inferred record has one for each key with a value that can be a name.</summary>
    private void ReportUnknown(PropertyLookup properties, HeaderEntry entry)
    {
        if (_declared is not null)
        {
            _declared.ReportUnknown(properties, entry, isHeader: properties == schema.Header);
        }
        else
        {
            HeaderEntries.CheckKey(entry.Key, entry.KeySpan, findings);
        }
    }

    private void ReportRepeated(PropertyLookup properties, HeaderEntry entry, HeaderEntry first)
    {
        if (!properties.TryFind(MetadataKey.Normalize(entry.Key), out _, out _))
        {
            ReportUnknown(properties, entry);
        }
        else
        {
            findings.Add(HeaderEntries.Duplicate(entry.Key, entry.KeySpan, first.Key, first.KeySpan));
        }
    }

    private Value BindList(ListType type, HeaderList list, ValuePlace place)
    {
        var items = new List<Value>(list.Items.Count);
        foreach (var item in list.Items)
        {
            items.Add(item is HeaderNull && type.HasNulls
                ? new NullValue()
                : BindElement(type.Element, item, place, isInList: true));
        }

        return items.Exists(item => item is InvalidValue) ? new InvalidValue() : new ListValue(items.ToEquatableArray());
    }

    private Value BindElement(PropertyType type, HeaderValue value, ValuePlace place, bool isInList)
    {
        switch (type, value)
        {
            case (TaxonomyType taxonomy, HeaderScalar label) when schema.FindMember(taxonomy.EnumName, label.Text) is >= 0 and var member:
                return new LabelValue(taxonomy.EnumName, member);
            case (TaxonomyType taxonomy, _):
                return _diagnostics.Taxonomy(place, value, taxonomy, isInList);
            case (EnumType declared, HeaderScalar label):
                var labels = schema.Enum(declared.Type);
                return labels.Find(label.Text) is >= 0 and var found
                    ? new EnumValue(declared.Type, found)
                    : _diagnostics.Label(place, label, labels);
            case (ScalarType scalar, HeaderScalar text) when ScalarReader.TryRead(text.Text, text.Style, scalar) is { } read:
                return read;
            case (ParsableType parsed, HeaderScalar text) when ParsableCheck.CanRead(text.Text, parsed.Text):
                return new ParsableValue(text.Text);
            case (ReferenceType reference, HeaderScalar id):
                return references.Find(reference.Corpus, id.Text) switch
                {
                    true => new ReferenceValue(reference.Corpus, id.Text),
                    false => _diagnostics.Reference(place, id, reference.Corpus, references),
                    null => new InvalidValue(),
                };
            case (RecordType record, HeaderMapping mapping):
                return BindRecord(record.Type, mapping);
            case (DictionaryType dictionary, HeaderMapping mapping):
                return BindDictionary(dictionary, mapping, place);
            case (MetadataType, _):
                return MetadataBinder.Bind(value);
            case (ListType list, HeaderList items):
                return BindList(list, items, place);
            case (UnfillableType or UnresolvedType, _):
                // An error is reported at the declaration of the property.
                return new InvalidValue();
            default:
                return _diagnostics.Kind(place, value, type);
        }
    }

    private Value BindRecord(TypeRef type, HeaderMapping mapping)
    {
        var properties = schema.Record(type);
        if (properties.HasUnfillable)
        {
            // An error is reported at the declaration of the record.
            return new InvalidValue();
        }

        var entries = PropertyKeys.Distinct(mapping.Entries, (entry, first) => ReportRepeated(properties, entry, first));
        var values = BindEntries(properties, entries);
        ReportMissing(properties, values, mapping.Span);
        var bound = values.ToEquatableArray();
        return values.HasErrors ? new InvalidValue() : new RecordValue(type, bound);
    }

    private Value BindDictionary(DictionaryType dictionary, HeaderMapping mapping, ValuePlace place)
    {
        var entries = new List<DictionaryEntry>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
        {
            var value = entry.Value is HeaderNull && dictionary.HasNulls
                ? new NullValue()
                : BindElement(dictionary.Value, entry.Value, place with { Key = entry.Key }, isInList: false);
            entries.Add(new(entry.Key, value));
        }

        return entries.Exists(entry => entry.Value is InvalidValue) ? new InvalidValue() : new DictionaryValue(entries.ToEquatableArray());
    }
}

/// <summary>The articles that references can lead to.</summary>
internal sealed class ReferenceTargets(ProjectPlan project)
{
    /// <returns>
    /// Whether there is such an article; <see langword="null"/> if there is no such corpus, which is an error of its own.
    /// </returns>
    public bool? Find(string corpus, string id) => project.FindCorpus(corpus) is { } plan ? plan.FindIdentifier(id) is not null : null;

    /// <summary>Whether the project excludes the article.</summary>
    public bool IsExcluded(string corpus, string id) => project.IsExcluded(corpus, id);

    /// <summary>The ids of a corpus in ordinal order.</summary>
    public IEnumerable<string> Ids(string corpus) => project.FindCorpus(corpus)?.Names.Select(name => name.Id) ?? [];
}
