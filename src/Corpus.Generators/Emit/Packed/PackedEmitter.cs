using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes what loads packed articles. Nothing of it is repeated for each article, except numbers.</summary>
internal static class PackedEmitter
{
    /// <summary>The one generated file that depends on the bodies.</summary>
    public static string EmitIdentity(PackIdentity file)
    {
        var names = file.Names;
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.ArticlesNamespace))
        {
            writer.Lines(FormattableString.Invariant($$"""
                /// <summary>The pack with the articles of <see cref="{{names.Global(names.Corpus)}}" />.</summary>
                {{GlobalNames.Generated}}
                internal static class {{names.PackType}}
                {
                    /// <summary>Identifies the articles from which this code was generated; the pack has the same number.</summary>
                    internal const ulong Fingerprint = 0x{{file.Fingerprint:X16}}UL;
                }
                """));
        }

        return writer.ToString();
    }

    public static void WriteSource(CodeWriter writer, CorpusNames names, PackedCorpus rows)
    {
        writer.Lines($$"""
            {{GlobalNames.Generated}}
            file sealed class {{names.SourceClass}} : {{GlobalNames.PackArticles}}<{{names.SchemaType}}>
            {
                internal {{names.SourceClass}}() : base(
                    {{Literals.String(names.Corpus)}},
                    typeof({{names.Global(names.Corpus)}}).Assembly,
                    {{Literals.String(PackResource.NameOf(names.Corpus))}},
                    {{GeneratedFile.Global(names.ArticlesNamespace, names.PackType)}}.Fingerprint,
                    {{NumberTables.Packed.Int32s(rows.Order)}}) { }

                protected override {{names.SchemaType}} Create(int row) => new {{PackedRowEmitter.RowClass(names)}}(Pack, row);
            }
            """);
        writer.Gap();
        PackedRowEmitter.Write(writer, names, rows);
    }
}
