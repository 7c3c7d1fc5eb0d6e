using Corpus.Compiler.Metadata;
using Corpus.Compiler.Scalars;

namespace Corpus.Compiler.Binding;

/// <summary>Binds values of any shape. Every value of a header is one.</summary>
internal static class MetadataBinder
{
    public static Value Bind(HeaderValue value) => value switch
    {
        HeaderScalar scalar => Bind(scalar),
        HeaderList list => new MetadataList(list.Items.Select(Bind).ToEquatableArray()),
        HeaderMapping mapping =>
            new MetadataMapping(mapping.Entries.Select(entry => new DictionaryEntry(entry.Key, Bind(entry.Value))).ToEquatableArray()),
        _ => new MetadataScalar(MetadataScalarKind.Null, ""),
    };

    private static MetadataScalar Bind(HeaderScalar scalar) => ScalarReader.KindOf(scalar.Text, scalar.Style) switch
    {
        ScalarKind.Boolean => new(MetadataScalarKind.Boolean, BooleanText.TryRead(scalar.Text, out var flag) && flag ? "true" : "false"),
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double => new(MetadataScalarKind.Number, scalar.Text),
        _ => new(MetadataScalarKind.Text, scalar.Text),
    };
}
