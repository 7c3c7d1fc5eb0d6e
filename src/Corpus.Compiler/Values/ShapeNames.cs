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

    public static string Of(HeaderValue value) => value switch
    {
        ListValue => List,
        MappingValue => Mapping,
        ScalarValue scalar => $"'{Quotation.Of(scalar.Text)}'",
        _ => "empty",
    };

    public static string Expected(PropertyType type) => type switch
    {
        ScalarType scalar => "a single value, " + KindNames.InProse(scalar.Kind) + Elsewhere,
        ListType => List + Elsewhere,
        RecordType => Mapping + Elsewhere,
        _ => "a label",
    };
}
