using Corpora.Text;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Binding;

/// <summary>
/// Builds the diagnostics for values that do not match their property: what they are, what was expected, what may be meant.
/// </summary>
internal sealed class ValueDiagnostics(SchemaLookup schema, ICollection<Finding> findings)
{
    private const int MaxKnown = 5;

    public InvalidValue Title(ValuePlace place, HeaderValue value) => schema.IsDeclared
        ? Kind(place, value, place.Property.Type)
        : Report(
            Rules.MixedShapes, place, value,
            Quotation.From(place.Key), ShapeNames.Describe(value), "text, because a title is always text");

    public InvalidValue Taxonomy(ValuePlace place, HeaderValue value, TaxonomyType type, bool isInList) => schema.IsDeclared
        ? Kind(place, value, type)
        : Report(
            Rules.TaxonomyValue, place, value,
            Quotation.From(place.Key), isInList ? "" : " or a list of labels", ShapeNames.Describe(value));

    /// <summary>Reports a value of another kind or shape.</summary>
    public InvalidValue Kind(ValuePlace place, HeaderValue value, PropertyType type) => schema.IsDeclared
        ? Report(
            Rules.ValueType, place, value,
            Quotation.From(place.Key), ShapeNames.Describe(value), place.PropertyName, ShapeNames.ExpectedByDeclaration(type),
            ValueSuggestion.For(value, type))
        : (value, type) is (HeaderScalar, ScalarType)
            ? Report(
                Rules.MinorityType, place, value,
                Quotation.From(place.Key), ShapeNames.Describe(value), ShapeNames.ExpectedByDeclaration(type),
                ValueSuggestion.For(value, type))
            : Report(Rules.MixedShapes, place, value, Quotation.From(place.Key), ShapeNames.Describe(value), ShapeNames.Expected(type));

    public InvalidValue Label(ValuePlace place, HeaderScalar label, EnumLookup known) => Report(
        Rules.UnknownLabel, place, label,
        Quotation.From(label.Text), known.Name, DidYouMean(label.Text, known.Labels), Known(known.Labels));

    public InvalidValue Reference(ValuePlace place, HeaderScalar id, string corpus, ReferenceTargets references) => Report(
        Rules.UnknownReference, place, id,
        Quotation.From(id.Text), corpus, Quotation.From(place.Key),
        references.IsExcluded(corpus, id.Text)
            ? "; it is excluded by CorpusDrafts or CorpusAsOf"
            : DidYouMean(id.Text, references.Ids(corpus)));

    /// <summary>A question to append to a message; empty if none of the known texts is similar.</summary>
    public static string DidYouMean(string text, IEnumerable<string> known) =>
        NearestName.Find(text.AsSpan(), known) is { } nearest ? $"; did you mean '{Quotation.From(nearest)}'?" : "";

    /// <summary>A list of the first labels, with the number of the others.</summary>
    public static string Known(IReadOnlyList<string> labels)
    {
        var shown = string.Join(", ", labels.Take(MaxKnown).Select(label => $"'{Quotation.From(label)}'"));
        return labels.Count > MaxKnown ? FormattableString.Invariant($"{shown} and {labels.Count - MaxKnown} more") : shown;
    }

    private InvalidValue Report(Rule rule, ValuePlace place, HeaderValue value, params string[] arguments)
    {
        findings.Add(new Finding(rule, value.Span, arguments) { Subject = place.PropertyName });
        return new InvalidValue();
    }
}

/// <summary>The value that a diagnostic is about.</summary>
/// <param name="Owner">The class or record of the property.</param>
/// <param name="Key">The key as the article spells it.</param>
internal readonly record struct ValuePlace(string Owner, SchemaProperty Property, string Key)
{
    /// <summary><c>Story.Date</c></summary>
    public string PropertyName => Owner.Length == 0 ? Property.Name : Owner + "." + Property.Name;
}

/// <summary>Describes values and expected types in messages.</summary>
internal static class ShapeNames
{
    private const string List = "a list";
    private const string Mapping = "a mapping";
    private const string Elsewhere = ", as elsewhere in the corpus";

    public static string Describe(HeaderValue value) => value switch
    {
        HeaderList => List,
        HeaderMapping => Mapping,
        HeaderScalar scalar => $"'{Quotation.From(scalar.Text)}'",
        { Span.Length: > 0 } => "null",
        _ => "empty",
    };

    public static string Expected(PropertyType type) => type switch
    {
        ScalarType scalar => $"a single value ({KindNames.InProse(scalar.Kind)}){Elsewhere}",
        ListType => List + Elsewhere,
        RecordType => Mapping + Elsewhere,
        _ => "a label",
    };

    /// <summary>Describes the values that a declared property expects.</summary>
    public static string ExpectedByDeclaration(PropertyType type) => type switch
    {
        ScalarType { Format: { } format } scalar => $"{KindNames.InProse(scalar.Kind)} in the format '{Quotation.From(format)}'",
        ScalarType scalar => KindNames.Expected(scalar.Kind),
        ListType list => $"a list in which each item is {ExpectedByDeclaration(list.Element)}",
        DictionaryType dictionary => $"a mapping in which each value is {ExpectedByDeclaration(dictionary.Value)}",
        RecordType record => $"a mapping with the keys of {record.Type.Name}",
        ReferenceType reference => $"the id of an article in '{reference.Corpus}'",
        TaxonomyType => "a label",
        EnumType declared => $"a label of {declared.Type.Name}",
        ParsableType parsed => ParsableCheck.Expected(parsed.Text) ?? $"text that {parsed.Type.Name} can parse",
        _ => "a value",
    };
}
