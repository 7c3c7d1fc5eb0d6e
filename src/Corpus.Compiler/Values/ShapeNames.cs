using Corpus.Compiler.Metadata;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Values;

/// <summary>What values are, and what they should be, in messages.</summary>
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
        ScalarType scalar => "a single value, " + KindNames.InProse(scalar.Kind) + Elsewhere,
        ListType => List + Elsewhere,
        RecordType => Mapping + Elsewhere,
        _ => "a label",
    };

    /// <summary>What a declared property expects.</summary>
    public static string ExpectedByDeclaration(PropertyType type) => type switch
    {
        ScalarType scalar => KindNames.Expected(scalar.Kind),
        ListType list => $"a list, each item {ExpectedByDeclaration(list.Element)}",
        DictionaryType dictionary => $"a mapping, each value {ExpectedByDeclaration(dictionary.Value)}",
        RecordType record => $"a mapping with the keys of {record.RecordName.Substring(record.RecordName.LastIndexOf('.') + 1)}",
        ReferenceType reference => $"the id of an article of '{reference.Corpus}'",
        TaxonomyType => "a label",
        EnumType declared => $"a label of {declared.TypeName.Substring(declared.TypeName.LastIndexOf('.') + 1)}",
        ParsableType parsed => ParsableCheck.Expected(parsed.Text) ?? $"text that {parsed.TypeName.Substring(parsed.TypeName.LastIndexOf('.') + 1)} can parse",
        _ => "a value",
    };
}
