using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;
using Corpus.Generators.Emit.Corpora;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes what loads the articles that are rows of a pack: nothing of it is written once for each article, but numbers.</summary>
internal static class PackedEmitter
{
    /// <summary>No article's identifier holds an underscore.</summary>
    private const string AccessorMethod = "At_";

    /// <summary>The file that an edit to a body changes.</summary>
    public static string EmitFile(PackIdentity file)
    {
        var names = file.Names;
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.ArticlesNamespace))
        {
            writer.Line($"/// <summary>The pack that holds the articles of <see cref=\"{names.Global(names.Corpus)}\" />.</summary>");
            writer.Line(GeneratedFile.Attribute);
            using (writer.Braces($"internal static class {names.PackType}"))
            {
                writer.Line("/// <summary>What tells the articles that this code was made from from all others.</summary>");
                writer.Line($"internal const ulong Fingerprint = 0x{file.Fingerprint:X16}UL;");
            }
        }

        return writer.ToString();
    }

    /// <summary>
    /// A method of one parameter, which ten thousand accessors call: the compiler needs a second more to find out which of the corpus' two
    /// indexers each of them means.
    /// </summary>
    public static void WriteAccessorMethod(CodeWriter writer, CorpusNames names) =>
        writer.Line($"private static {names.SchemaType} {AccessorMethod}(int place) => Articles[place];");

    public static string EmitAccessors(AccessorBatch batch)
    {
        var names = batch.Names;
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(names.Namespace))
        {
            using (writer.Braces($"{names.Access} static partial class {names.Corpus}"))
            {
                foreach (var accessor in batch.Accessors)
                {
                    var id = DocComment.Escape(accessor.Id);
                    writer.Line($"/// <summary>{(id.Length == 0 ? "An article." : id)}</summary>");
                    writer.Line(FormattableString.Invariant($"public static {names.SchemaType} {accessor.Identifier} => {AccessorMethod}({accessor.Position});"));
                }
            }
        }

        return writer.ToString();
    }

    public static void WriteSource(CodeWriter writer, CorpusNames names, PackRows rows)
    {
        var source = CorpusEmitter.SourceClass(names);
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file sealed class {source} : global::Corpora.PackArticles<{names.SchemaType}>"))
        {
            writer.Line($"internal {source}() : base(");
            using (writer.Indent())
            {
                writer.Line(Literals.String(names.Corpus) + ",");
                writer.Line($"typeof({names.Global(names.Corpus)}).Assembly,");
                writer.Line(Literals.String(PackResource.NameOf(names.Corpus)) + ",");
                writer.Line($"{GeneratedFile.Global(names.ArticlesNamespace, names.PackType)}.Fingerprint,");
                writer.Line(NumberTables.Packed.Int32s(rows.Order) + ")");
            }

            writer.Line("{");
            writer.Line("}");
            writer.Gap();
            writer.Line($"protected override {names.SchemaType} Create(int row) => new {PackedRowEmitter.RowClass(names)}(Pack, row);");
        }

        writer.Gap();
        PackedRowEmitter.Write(writer, names, rows);
    }
}
