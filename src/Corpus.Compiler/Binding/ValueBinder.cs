using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Options;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Scalars;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Binding;

/// <summary>Reads what a header says as values of its schema's types.</summary>
/// <remarks>
/// An inferred schema is what the articles have in common, so that only an odd one out can be wrong. A declared one is what they must have:
/// see <see cref="DeclaredSchemaCheck"/> for keys that are missing or unknown.
/// </remarks>
/// <param name="references">Which articles there are to refer to.</param>
/// <param name="unknownKeys">What is said of keys that a declared schema does not have.</param>
internal sealed class ValueBinder(SchemaLookup schema, ReferenceTargets references, ICollection<Finding> findings, UnknownKeys unknownKeys)
{
    private readonly ValueDiagnostics _diagnostics = new(schema, findings);
    private readonly DeclaredSchemaCheck? _declared = schema.IsDeclared ? new(unknownKeys, findings) : null;

    /// <summary>Reads the entries that have a value. No two of a mapping have one key.</summary>
    public BoundProperties BindEntries(PropertyLookup properties, EquatableArray<HeaderEntry> entries)
    {
        var values = new BoundProperties(properties);
        foreach (var entry in entries)
        {
            if (!properties.TryFind(MetadataKey.Normalize(entry.Key), out var index, out var property))
            {
                _declared?.ReportUnknown(properties, entry, isHeader: properties == schema.Header);
            }
            else if (entry.Value is not HeaderNull)
            {
                values.Add(index, Bind(new(properties.Owner, property, entry.Key), entry.Value));
            }
            else if (_declared?.BindNull(properties, property, entry) is { } nothing)
            {
                values.Add(index, nothing);
            }
        }

        return values;
    }

    /// <summary>Reads one value of a property, and checks it.</summary>
    public Value Bind(ValuePlace place, HeaderValue value)
    {
        var bound = BindProperty(place, value);
        _declared?.CheckConstraints(place, value, bound);
        return bound;
    }

    /// <summary>Reports the required keys that an article or a mapping does not have.</summary>
    /// <param name="span">Of the mapping; of an article the file's beginning.</param>
    public void ReportMissing(PropertyLookup properties, BoundProperties values, SourceSpan span) => _declared?.ReportMissing(properties, values, span);

    private Value BindProperty(ValuePlace place, HeaderValue value)
    {
        var type = place.Property.Type;
        if (place.Property.IsInherited && value is not HeaderScalar)
        {
            return _diagnostics.Title(place, value);
        }

        // Lists of lists are left out: there a single value is no list of one, but a list that lacks a level.
        if (type is ListType { Element: not ListType } list && value is not HeaderList)
        {
            var only = BindElement(list.Element, value, place, isInList: false);
            return only is InvalidValue ? only : new ListValue(new EquatableArray<Value>(new[] { only }));
        }

        return BindElement(type, value, place, isInList: false);
    }

    private Value BindList(ListType type, HeaderList list, ValuePlace place)
    {
        var items = new List<Value>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not HeaderNull)
            {
                items.Add(BindElement(type.Element, item, place, isInList: true));
            }
            else if (type.HasNulls)
            {
                items.Add(new NullValue());
            }
            else if (schema.IsDeclared)
            {
                items.Add(_diagnostics.Kind(place, item, type.Element));
            }
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
                var labels = schema.Enum(declared.TypeName);
                return labels.Find(label.Text) is >= 0 and var found ? new EnumValue(declared.TypeName, found) : _diagnostics.Label(place, label, labels);
            case (ScalarType scalar, HeaderScalar text) when ScalarReader.TryRead(text.Text, text.Style, scalar.Kind) is { } read:
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
                return BindRecord(record.RecordName, mapping);
            case (DictionaryType dictionary, HeaderMapping mapping):
                return BindDictionary(dictionary, mapping, place);
            case (ListType list, HeaderList items):
                return BindList(list, items, place);
            case (UnfillableType or UnresolvedType, _):
                // The property was reported where it is declared.
                return new InvalidValue();
            default:
                return _diagnostics.Kind(place, value, type);
        }
    }

    private Value BindRecord(string name, HeaderMapping mapping)
    {
        var properties = schema.Record(name);
        var values = BindEntries(properties, mapping.Entries);
        ReportMissing(properties, values, mapping.Span);
        var bound = values.ToEquatableArray();
        return values.HasErrors ? new InvalidValue() : new RecordValue(name, bound);
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

/// <summary>The articles of a project that others can refer to.</summary>
/// <param name="project"><see langword="null"/> where there is only one corpus to know of.</param>
/// <param name="own">The corpus whose articles are read.</param>
internal sealed class ReferenceTargets(ProjectPlan? project, CorpusPlan own)
{
    /// <returns>Whether there is such an article; <see langword="null"/> when there is no such corpus, which is another error.</returns>
    public bool? Find(string corpus, string id) => Corpus(corpus) is { } plan ? plan.FindIdentifier(id) is not null : null;

    /// <summary>Whether there would be such an article if the project did not leave it out.</summary>
    public bool IsExcluded(string corpus, string id) => project?.IsExcluded(corpus, id) == true;

    /// <summary>The ids of a corpus that there is, in ordinal order.</summary>
    public IEnumerable<string> Ids(string corpus) => Corpus(corpus)?.Names.Select(name => name.Id) ?? [];

    private CorpusPlan? Corpus(string name) => name == own.Name ? own : project?.FindCorpus(name);
}
