using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Renders C# expressions that read a value from a pack, part by part, as <c>CellWriter</c> writes it.</summary>
internal static class PackedReads
{
    /// <param name="from">The name of the variable with the value.</param>
    public static string Property(SchemaProperty property, CorpusNames names, EquatableArray<CorpusNames> corpora, string from) =>
        property.Reverse is { } reverse
            ? $"{from}.ReadReferrers({Articles(reverse.Corpus, corpora)})"
            : Render(property.Type, names, corpora, from);

    /// <param name="from">The name of the variable with the value.</param>
    public static string Render(PropertyType type, CorpusNames names, EquatableArray<CorpusNames> corpora, string from) => type switch
    {
        ScalarType scalar => Render(scalar.Kind, from),
        TaxonomyType taxonomy => $"({names.Global(taxonomy.EnumName)}){from}.ReadInt32()",
        EnumType declared => $"unchecked(({declared.Type.Code}){from}.ReadInt64())",
        ParsableType parsed => ValueRenderer.Parse(parsed, from + ".ReadString()"),
        ReferenceType reference => $"{from}.ReadArticle({Articles(reference.Corpus, corpora)})",
        RecordType record => $"{PackedRecordEmitter.ReadMethod(record.Type, names)}(ref {from})",
        ListType list => OfList(list, names, corpora, from),
        DictionaryType dictionary =>
            $"{from}.ReadDictionary<{TypeNames.OfValue(dictionary, names)}>({Item(dictionary.Value, dictionary.HasNulls, names, corpora)})",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string OfList(ListType list, CorpusNames names, EquatableArray<CorpusNames> corpora, string from)
    {
        var item = TypeNames.For(list.Element, names) + (list.HasNulls ? "?" : "");
        var arguments = $"<{item}>({Item(list.Element, list.HasNulls, names, corpora)})";
        return list.Kind switch
        {
            ListKind.Array => $"{from}.ReadArray{arguments}",
            ListKind.ImmutableArray => $"global::System.Collections.Immutable.ImmutableArray.Create({from}.ReadArray{arguments})",
            _ => $"{from}.ReadList{arguments}",
        };
    }

    private static string Item(PropertyType type, bool hasNulls, CorpusNames names, EquatableArray<CorpusNames> corpora)
    {
        var read = Render(type, names, corpora, "item");
        return $"static (ref {GlobalNames.PackValue} item) => {(hasNulls ? $"item.ReadBoolean() ? {read} : null" : read)}";
    }

    private static string Articles(string corpus, EquatableArray<CorpusNames> corpora) =>
        corpora.First(names => names.Corpus == corpus).Global(corpus) + ".Articles";

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
        ScalarKind.Half => $"(global::System.Half){from}.ReadDouble()",
        ScalarKind.Single => $"(float){from}.ReadDouble()",
        ScalarKind.Double => from + ".ReadDouble()",
        ScalarKind.Decimal => from + ".ReadDecimal()",
        ScalarKind.Date => from + ".ReadDate()",
        ScalarKind.TimeOfDay => $"new global::System.TimeOnly({from}.ReadInt64())",
        ScalarKind.DateTime => from + ".ReadTimestamp().UtcDateTime",
        ScalarKind.Timestamp => from + ".ReadTimestamp()",
        ScalarKind.TimeSpan => $"new global::System.TimeSpan({from}.ReadInt64())",
        ScalarKind.Guid => from + ".ReadGuid()",
        ScalarKind.Version => $"new global::System.Version({from}.ReadString())",
        ScalarKind.Uri => from + ".ReadUri()",
        _ => from + ".ReadString()",
    };
}
