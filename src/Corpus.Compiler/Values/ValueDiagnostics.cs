using Corpora.Text;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Values;

/// <summary>Says why a value is none of its property's: what it is, what was expected, and what was meant.</summary>
internal sealed class ValueDiagnostics(SchemaLookup schema, ICollection<Finding> findings)
{
    private const int MostKnown = 5;

    public InvalidValue Title(ValuePlace place, HeaderValue value) => schema.IsDeclared
        ? Kind(place, value, place.Property.Type)
        : Refuse(Rules.MixedShapes, place, value, Quotation.From(place.Key), ShapeNames.Describe(value), "text, which a title always is");

    public InvalidValue Taxonomy(ValuePlace place, HeaderValue value, TaxonomyType type, bool isInList) => schema.IsDeclared
        ? Kind(place, value, type)
        : Refuse(Rules.TaxonomyValue, place, value, Quotation.From(place.Key), isInList ? "" : " or a list of labels", ShapeNames.Describe(value));

    /// <summary>A value of another kind or shape.</summary>
    public InvalidValue Kind(ValuePlace place, HeaderValue value, PropertyType type) => schema.IsDeclared
        ? Refuse(
            Rules.ValueKind, place, value,
            Quotation.From(place.Key), ShapeNames.Describe(value), place.PropertyName, ShapeNames.ExpectedByDeclaration(type), ValueSuggestion.For(value, type))
        : Refuse(Rules.MixedShapes, place, value, Quotation.From(place.Key), ShapeNames.Describe(value), ShapeNames.Expected(type));

    public InvalidValue Label(ValuePlace place, HeaderScalar label, EnumLookup known) => Refuse(
        Rules.UnknownLabel, place, label,
        Quotation.From(label.Text), known.Name, DidYouMean(label.Text, known.Labels), Known(known.Labels));

    public InvalidValue Reference(ValuePlace place, HeaderScalar id, string corpus, ReferenceTargets references) => Refuse(
        Rules.UnknownReference, place, id,
        Quotation.From(id.Text), corpus, Quotation.From(place.Key),
        references.IsExcluded(corpus, id.Text) ? "; it is left out, by CorpusDrafts or CorpusAsOf" : DidYouMean(id.Text, references.Ids(corpus)));

    /// <summary>A question to put behind a message; empty when nothing known is near.</summary>
    public static string DidYouMean(string text, IEnumerable<string> known) =>
        NearestName.Find(text.AsSpan(), known) is { } nearest ? $"; did you mean '{Quotation.From(nearest)}'?" : "";

    /// <summary>A list of what there is, of bearable length.</summary>
    public static string Known(IReadOnlyList<string> labels)
    {
        var shown = string.Join(", ", labels.Take(MostKnown).Select(label => $"'{Quotation.From(label)}'"));
        return labels.Count > MostKnown ? FormattableString.Invariant($"{shown} and {labels.Count - MostKnown} more") : shown;
    }

    private InvalidValue Refuse(Rule rule, ValuePlace place, HeaderValue value, params string[] arguments)
    {
        findings.Add(new Finding(rule, value.Span, arguments) { Subject = place.PropertyName });
        return new InvalidValue();
    }
}
