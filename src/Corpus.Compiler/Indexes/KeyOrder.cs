using Corpus.Compiler.Schema;
using Corpus.Compiler.Values;

namespace Corpus.Compiler.Indexes;

/// <summary>
/// The order of an index's keys, and of a corpus by a property: text ordinally, enums by their numbers, <c>false</c> before <c>true</c>, and
/// what has a magnitude by that.
/// </summary>
internal sealed class KeyOrder(CorpusSchema schema) : IComparer<Value>
{
    private readonly Dictionary<string, SchemaEnum> _enums = schema.Enums.ToDictionary(declared => declared.TypeName, StringComparer.Ordinal);

    /// <returns>0 for values of types that have no order.</returns>
    public int Compare(Value x, Value y) => (x, y) switch
    {
        (StringValue left, StringValue right) => string.CompareOrdinal(left.Text, right.Text),
        (UriValue left, UriValue right) => string.CompareOrdinal(left.Text, right.Text),
        (BooleanValue left, BooleanValue right) => left.Flag.CompareTo(right.Flag),
        (GuidValue left, GuidValue right) => string.CompareOrdinal(left.Guid.ToString("D"), right.Guid.ToString("D")),
        (LabelValue left, LabelValue right) => left.Member.CompareTo(right.Member),
        (EnumValue left, EnumValue right) => NumberOf(left).CompareTo(NumberOf(right)),
        (ReferenceValue left, ReferenceValue right) => string.CompareOrdinal(left.Id, right.Id),
        _ => ValueOrder.Compare(x, y) ?? 0,
    };

    private long NumberOf(EnumValue value) => _enums[value.TypeName].Members[value.Member].Number;
}
