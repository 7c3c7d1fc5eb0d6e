using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Renders C# expressions that read a value from a pack, part by part, as <c>CellWriter</c> writes it.</summary>
internal sealed class PackedReads(CorpusNames names, PackedCorpus packed)
{
    private readonly IReadOnlyDictionary<TypeRef, string> _records =
        RecordNames.Assign(packed.Schema.Records, type => type.Name.Replace('.', '_'));

    /// <param name="from">The name of the variable with the value.</param>
    public string Render(SchemaProperty property, string from) => property.Reverse is { } reverse
        ? $"{from}.ReadReferrers({Articles(reverse.Corpus)})"
        : Render(property.Type, from);

    /// <param name="from">The name of the variable with the value.</param>
    public string Render(PropertyType type, string from) => type switch
    {
        ScalarType scalar => Render(scalar.Kind, from),
        TaxonomyType taxonomy => $"({names.Global(taxonomy.EnumName)}){names.LabelTable(taxonomy.EnumName)}.NumberAt({from}.ReadInt32())",
        EnumType declared => $"unchecked(({declared.Type.Code}){from}.ReadInt64())",
        ParsableType parsed => ValueRenderer.Parse(parsed, from + ".ReadString()"),
        ReferenceType reference => $"{from}.ReadArticle({Articles(reference.Corpus)})",
        MetadataType => $"{from}.ReadMetadata()",
        RecordType record => $"{PackedEmitter.RecordsClass(names)}.{RecordMethod(record.Type)}(ref {from})",
        ListType list => OfList(list, from),
        DictionaryType dictionary =>
            $"{from}.ReadDictionary<{TypeNames.OfValue(dictionary, names)}>({Item(dictionary.Value, dictionary.HasNulls)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The method that reads a record.</summary>
    public string RecordMethod(TypeRef record) => "Read" + _records[record];

    private string OfList(ListType list, string from)
    {
        var item = TypeNames.For(list.Element, names) + (list.HasNulls ? "?" : "");
        var arguments = $"<{item}>({Item(list.Element, list.HasNulls)})";
        return list.Kind switch
        {
            ListKind.Array => $"{from}.ReadArray{arguments}",
            ListKind.ImmutableArray => $"{GlobalNames.ImmutableArray}.Create({from}.ReadArray{arguments})",
            _ => $"{from}.ReadList{arguments}",
        };
    }

    private string Item(PropertyType type, bool hasNulls)
    {
        var read = Render(type, "item");
        return $"static (ref {GlobalNames.PackValue} item) => {(hasNulls ? $"item.ReadBoolean() ? {read} : null" : read)}";
    }

    private string Articles(string corpus) => packed.Corpora.First(target => target.Corpus == corpus).AllArticles;

    private static string Render(ScalarKind kind, string from) => kind switch
    {
        ScalarKind.Boolean => from + ".ReadBoolean()",
        ScalarKind.SByte => $"(sbyte){from}.ReadInt32()",
        ScalarKind.Byte => $"(byte){from}.ReadInt32()",
        ScalarKind.Int16 => $"(short){from}.ReadInt32()",
        ScalarKind.UInt16 => $"(ushort){from}.ReadInt32()",
        ScalarKind.Int32 => from + ".ReadInt32()",
        ScalarKind.UInt32 => $"(uint){from}.ReadInt64()",
        ScalarKind.Int64 => from + ".ReadInt64()",
        ScalarKind.UInt64 => $"(ulong){from}.ReadDecimal()",
        ScalarKind.Half => $"({GlobalNames.Half}){from}.ReadDouble()",
        ScalarKind.Single => $"(float){from}.ReadDouble()",
        ScalarKind.Double => from + ".ReadDouble()",
        ScalarKind.Decimal => from + ".ReadDecimal()",
        ScalarKind.Date => from + ".ReadDate()",
        ScalarKind.TimeOfDay => $"new {GlobalNames.TimeOnly}({from}.ReadInt64())",
        ScalarKind.DateTime => from + ".ReadTimestamp().UtcDateTime",
        ScalarKind.Timestamp => from + ".ReadTimestamp()",
        ScalarKind.TimeSpan => $"new {GlobalNames.TimeSpan}({from}.ReadInt64())",
        ScalarKind.Guid => from + ".ReadGuid()",
        ScalarKind.Version => $"new {GlobalNames.Version}({from}.ReadString())",
        ScalarKind.Uri => from + ".ReadUri()",
        _ => from + ".ReadString()",
    };
}
