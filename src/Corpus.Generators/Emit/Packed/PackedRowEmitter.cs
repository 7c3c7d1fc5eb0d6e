using Corpus.Compiler.Naming;
using Corpus.Compiler.Packing;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes the class of packed articles and the columns that it reads.</summary>
/// <remarks>
/// The class has a member for each property of the schema, of any name. So its other members begin with an underscore, and as few as
/// possible are in it.
/// </remarks>
internal static class PackedRowEmitter
{
    public static string RowClass(CorpusNames names) => names.Corpus + "_Row";

    public static void Write(CodeWriter writer, CorpusNames names, PackedCorpus rows)
    {
        WriteRow(writer, names, rows);
        writer.Gap();
        WriteColumns(writer, names, rows);
        if (rows.Schema.Records.Count > 0)
        {
            writer.Gap();
            PackedRecordEmitter.Write(writer, names, rows);
        }
    }

    private static void WriteRow(CodeWriter writer, CorpusNames names, PackedCorpus rows)
    {
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"file sealed class {RowClass(names)} : {names.SchemaType}"))
        {
            writer.Lines($"""
                private readonly {GlobalNames.CorpusPack} _pack;
                private readonly int _row;

                internal {RowClass(names)}({GlobalNames.CorpusPack} pack, int row) => (_pack, _row) = (pack, row);

                """);
            WriteText(writer, "Id", "public override string Id", "_pack.GetId(_row)");
            foreach (var property in rows.Schema.Properties)
            {
                if (property.IsInherited)
                {
                    writer.Gap();
                    WriteTitle(writer, property, isDeclared: rows.Schema.Class is not null);
                }
                else if (property.Type is not UnfillableType)
                {
                    WriteProperty(writer, names, rows, property);
                }
                else if (property.IsRequired)
                {
                    writer.Line($"{Declare(property, TypeNames.ForOverride(property, names))} => {GlobalNames.Unavailable};");
                }
            }

            writer.Gap();
            WriteText(writer, "Path", "protected override string PathCore", "_pack.GetPath(_row)");
            writer.Lines($"""
                protected override int WordCountCore => _pack.GetWordCount(_row);
                protected override {GlobalNames.Bytes} Body => _pack.GetBody(_row);
                """);
        }
    }

    private static void WriteText(CodeWriter writer, string name, string declaration, string text) => writer.Lines($"""
        private string? _kept{name};
        {declaration} => _kept{name} ??= {text};
        """);

    private static void WriteTitle(CodeWriter writer, SchemaProperty title, bool isDeclared) => WriteText(
        writer,
        title.Name,
        Declare(title, title.IsRequired || !title.IsNullable ? "string" : "string?"),
        "_pack.GetTitle(_row)" + (title.IsRequired ? "!" : isDeclared ? " ?? base.Title" : ""));

    private static void WriteProperty(CodeWriter writer, CorpusNames names, PackedCorpus rows, SchemaProperty property)
    {
        var type = TypeNames.For(property.Type, names);
        var field = "_kept" + property.Name;
        var isReference = TypeNames.IsReference(property.Type);
        var isKept = isReference || TypeNames.IsStored(property.Type);
        writer.Gap();
        if (isKept)
        {
            writer.Line($"private {(isReference ? type : "object")}? {field};");
        }

        foreach (var attribute in property.Attributes)
        {
            writer.Line(attribute);
        }

        using (writer.Braces(Declare(property, type + (property.IsNullable ? "?" : ""))))
        {
            using (writer.Braces("get"))
            {
                if (isKept)
                {
                    writer.Line($"if ({field} is {{ }} kept) return {(isReference ? "" : $"({type})")}kept;");
                }

                var columns = ColumnsClass(names);
                writer.Line($"var value = new {GlobalNames.PackValue}(_pack, _row, {columns}.Of{property.Name}, {columns}.Values);");
                var read = PackedReads.Property(property, names, rows.Corpora, "value");
                read = isReference
                    ? $"{GlobalNames.Publish}(ref {field}, {read})"
                    : isKept ? $"({type}){GlobalNames.Publish}(ref {field}, (object){read})" : read;
                writer.Line(property switch
                {
                    { IsRequired: false } => $"return value.IsPresent ? {read} : base.{CSharpIdentifier.Escape(property.Name)};",
                    { IsNullable: true } => $"return value.IsPresent ? {read} : null;",
                    _ => $"return {read};",
                });
            }
        }
    }

    private static string Declare(SchemaProperty property, string type) =>
        $"{property.Access} override {type} {CSharpIdentifier.Escape(property.Name)}";

    private static void WriteColumns(CodeWriter writer, CorpusNames names, PackedCorpus rows)
    {
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"file static class {ColumnsClass(names)}"))
        {
            writer.Line($"internal static string Values => {Literals.Units(rows.Data.Values)};");
            foreach (var column in rows.Data.Columns)
            {
                writer.Line($"internal static string Of{column.Property} => {Literals.Units(column.Cells)};");
            }
        }
    }

    private static string ColumnsClass(CorpusNames names) => names.Corpus + "_Columns";
}

/// <summary>The articles of a corpus as rows of its pack. Two are equal if the generated reader is the same.</summary>
/// <param name="Order">The row of each article, in the order of the corpus. Rows are in ordinal order of the ids.</param>
/// <param name="Corpora">The corpora that references can lead to.</param>
internal sealed record PackedCorpus(EquatableArray<int> Order, PackColumns Data, CorpusSchema Schema, EquatableArray<CorpusNames> Corpora);
