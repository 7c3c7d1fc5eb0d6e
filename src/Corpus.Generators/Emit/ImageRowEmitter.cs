using Corpus.Compiler.Schema;
using Corpus.Generators.Emit.CSharp;
using Corpus.Generators.Emit.Models;

namespace Corpus.Generators.Emit;

/// <summary>Writes the one class whose instances are the articles of an image, and the columns that it reads.</summary>
/// <remarks>
/// The class has a member for each property of the schema, whatever that is called. So what else it has begins with an underscore, and what
/// could stand elsewhere does.
/// </remarks>
internal static class ImageRowEmitter
{
    private const string Value = "global::Corpora.ImageValue";
    private const string JsonIgnore = "[global::System.Text.Json.Serialization.JsonIgnore]";

    public static string RowClass(CorpusNames names) => names.Corpus + "Row";

    public static void Write(CodeWriter writer, CorpusNames names, ImageRows rows)
    {
        WriteRow(writer, names, rows);
        writer.Gap();
        WriteColumns(writer, names, rows);
        if (rows.Records.Count > 0)
        {
            writer.Gap();
            WriteRecords(writer, names, rows);
        }
    }

    private static void WriteRow(CodeWriter writer, CorpusNames names, ImageRows rows)
    {
        var row = RowClass(names);
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file sealed class {row} : {names.GlobalArticleType}"))
        {
            writer.Line("private readonly global::Corpora.CorpusImage _image;");
            writer.Line("private readonly int _row;");
            writer.Gap();
            using (writer.Braces($"internal {row}(global::Corpora.CorpusImage image, int row)"))
            {
                writer.Line("_image = image;");
                writer.Line("_row = row;");
            }

            WriteText(writer, "Id", "string", "_image.GetId(_row)");
            WriteText(writer, "Path", "string", "_image.GetPath(_row)", isInJson: false);
            foreach (var property in rows.Properties)
            {
                WriteProperty(writer, names, property);
            }

            writer.Gap();
            writer.Line(JsonIgnore);
            writer.Line("public override int WordCount => _image.GetWordCount(_row);");
            writer.Gap();
            writer.Line("protected override global::System.ReadOnlySpan<byte> Body => _image.GetBody(_row);");
        }
    }

    private static void WriteText(CodeWriter writer, string name, string type, string text, bool isInJson = true)
    {
        writer.Gap();
        writer.Line($"private string? _kept{name};");
        writer.Gap();
        if (!isInJson)
        {
            writer.Line(JsonIgnore);
        }

        writer.Line($"public override {type} {name} => _kept{name} ??= {text};");
    }

    private static void WriteProperty(CodeWriter writer, CorpusNames names, SchemaProperty property)
    {
        var type = TypeNames.Of(property.Type, names);
        if (property.IsInherited)
        {
            WriteText(writer, property.Name, property.IsRequired ? type : type + "?", "_image.GetTitle(_row)" + (property.IsRequired ? "!" : ""));
            return;
        }

        var isKept = TypeNames.IsReference(property.Type);
        writer.Gap();
        if (isKept)
        {
            writer.Line($"private {type}? _kept{property.Name};");
            writer.Gap();
        }

        using (writer.Braces($"public override {type}{(property.IsRequired ? "" : "?")} {property.Name}"))
        {
            using (writer.Braces("get"))
            {
                if (isKept)
                {
                    using (writer.Braces($"if (_kept{property.Name} is {{ }} kept)"))
                    {
                        writer.Line("return kept;");
                    }

                    writer.Gap();
                }

                writer.Line($"var value = new {Value}(_image, _row, {ColumnsClass(names)}.Of{property.Name}, {ColumnsClass(names)}.Values);");
                var read = Read(property.Type, names, "value");
                read = isKept ? $"{Value}.Keep(ref _kept{property.Name}, {read})" : read;
                writer.Line(property.IsRequired ? $"return {read};" : $"return value.IsPresent ? {read} : base.{property.Name};");
            }
        }
    }

    private static void WriteColumns(CodeWriter writer, CorpusNames names, ImageRows rows)
    {
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file static class {ColumnsClass(names)}"))
        {
            writer.Line($"internal static string Values => {Literals.Units(rows.Data.Values)};");
            foreach (var column in rows.Data.Columns)
            {
                writer.Gap();
                writer.Line($"internal static string Of{column.Property} => {Literals.Units(column.Cells)};");
            }
        }
    }

    private static void WriteRecords(CodeWriter writer, CorpusNames names, ImageRows rows)
    {
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file static class {RecordsClass(names)}"))
        {
            foreach (var record in rows.Records)
            {
                writer.Gap();
                using (writer.Braces(
                    $"internal static {names.Global(record.Name)} Read{record.Name}(ref {Value} value) => new {names.Global(record.Name)}", close: "};"))
                {
                    foreach (var property in record.Properties)
                    {
                        var read = Read(property.Type, names, "value");
                        writer.Line($"{property.Name} = {(property.IsRequired ? read : $"value.ReadBoolean() ? {read} : null")},");
                    }
                }
            }
        }
    }

    private static string Read(PropertyType type, CorpusNames names, string from) => type switch
    {
        ScalarType { Kind: ScalarKind.Boolean } => from + ".ReadBoolean()",
        ScalarType { Kind: ScalarKind.Int32 } => from + ".ReadInt32()",
        ScalarType { Kind: ScalarKind.Int64 } => from + ".ReadInt64()",
        ScalarType { Kind: ScalarKind.Double } => from + ".ReadDouble()",
        ScalarType { Kind: ScalarKind.Date } => from + ".ReadDate()",
        ScalarType { Kind: ScalarKind.Timestamp } => from + ".ReadTimestamp()",
        ScalarType { Kind: ScalarKind.Uri } => from + ".ReadUri()",
        TaxonomyType taxonomy => $"({names.Global(taxonomy.EnumName)}){from}.ReadInt32()",
        RecordType record => $"{RecordsClass(names)}.Read{record.RecordName}(ref {from})",
        ListType list => $"{from}.ReadList<{TypeNames.Of(list.Element, names)}>(static (ref {Value} item) => {Read(list.Element, names, "item")})",
        _ => from + ".ReadString()",
    };

    private static string ColumnsClass(CorpusNames names) => names.Corpus + "Columns";

    private static string RecordsClass(CorpusNames names) => names.Corpus + "Records";
}
