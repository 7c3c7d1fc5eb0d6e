using Corpus.Compiler.Packing;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes the one class whose instances are the articles of a pack, and the columns that it reads.</summary>
/// <remarks>
/// The class has a member for each property of the schema, whatever that is called. So what else it has begins with an underscore, and what
/// could stand elsewhere does.
/// </remarks>
internal static class PackedRowEmitter
{
    private const string Value = PackedReads.ValueType;
    private const string GetOrPublish = "global::Corpora.LazyValue.GetOrPublish";
    private const string JsonIgnore = "[global::System.Text.Json.Serialization.JsonIgnore]";

    public static string RowClass(CorpusNames names) => names.Corpus + "_Row";

    public static void Write(CodeWriter writer, CorpusNames names, PackRows rows)
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

    private static void WriteRow(CodeWriter writer, CorpusNames names, PackRows rows)
    {
        var row = RowClass(names);
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file sealed class {row} : {names.SchemaType}"))
        {
            writer.Line("private readonly global::Corpora.CorpusPack _pack;");
            writer.Line("private readonly int _row;");
            writer.Gap();
            using (writer.Braces($"internal {row}(global::Corpora.CorpusPack pack, int row)"))
            {
                writer.Line("_pack = pack;");
                writer.Line("_row = row;");
            }

            WriteText(writer, "Id", "string", "_pack.GetId(_row)");
            WriteText(writer, "Path", "string", "_pack.GetPath(_row)", isInJson: false);

            // The title first, as System.Text.Json writes the members of a class in their order.
            foreach (var property in rows.Schema.Properties.OrderByDescending(property => property.IsInherited))
            {
                if (property.IsInherited)
                {
                    WriteTitle(writer, property, isDeclared: rows.Schema.Class is not null);
                }
                else if (property.Type is not UnfillableType)
                {
                    WriteProperty(writer, names, rows, property);
                }
                else if (property.IsRequired)
                {
                    // The build has failed already; the property is there so that only its own error is reported.
                    writer.Gap();
                    writer.Line(
                        $"{property.Access} override {TypeNames.ForOverride(property, names)} {property.Name} => throw new global::System.InvalidOperationException();");
                }
            }

            writer.Gap();
            writer.Line(JsonIgnore);
            writer.Line("public override int WordCount => _pack.GetWordCount(_row);");
            writer.Gap();
            writer.Line("protected override global::System.ReadOnlySpan<byte> Body => _pack.GetBody(_row);");
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

    private static void WriteTitle(CodeWriter writer, SchemaProperty title, bool isDeclared) => WriteText(
        writer,
        title.Name,
        title.IsRequired || !title.IsNullable ? "string" : "string?",
        "_pack.GetTitle(_row)" + (title.IsRequired ? "!" : isDeclared ? " ?? base.Title" : ""));

    private static void WriteProperty(CodeWriter writer, CorpusNames names, PackRows rows, SchemaProperty property)
    {
        var type = TypeNames.For(property.Type, names);
        var name = property.Name.TrimStart('@');
        var isReference = TypeNames.IsReference(property.Type);
        var isKept = isReference || TypeNames.IsStored(property.Type);
        writer.Gap();
        if (isKept)
        {
            writer.Line($"private {(isReference ? type : "object")}? _kept{name};");
            writer.Gap();
        }

        foreach (var attribute in property.Attributes)
        {
            writer.Line(attribute);
        }

        using (writer.Braces($"{property.Access} override {type}{(property.IsNullable ? "?" : "")} {property.Name}"))
        {
            using (writer.Braces("get"))
            {
                if (isKept)
                {
                    using (writer.Braces($"if (_kept{name} is {{ }} kept)"))
                    {
                        writer.Line(isReference ? "return kept;" : $"return ({type})kept;");
                    }

                    writer.Gap();
                }

                writer.Line($"var value = new {Value}(_pack, _row, {ColumnsClass(names)}.Of{name}, {ColumnsClass(names)}.Values);");
                var read = PackedReads.Property(property, names, rows.Corpora, "value");
                read = isReference ? $"{GetOrPublish}(ref _kept{name}, {read})" : isKept ? $"({type}){GetOrPublish}(ref _kept{name}, (object){read})" : read;
                writer.Line(property switch
                {
                    { IsRequired: false } => $"return value.IsPresent ? {read} : base.{property.Name};",
                    { IsNullable: true } => $"return value.IsPresent ? {read} : null;",
                    _ => $"return {read};",
                });
            }
        }
    }

    private static void WriteColumns(CodeWriter writer, CorpusNames names, PackRows rows)
    {
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"file static class {ColumnsClass(names)}"))
        {
            writer.Line($"internal static string Values => {Literals.Units(rows.Data.Values)};");
            foreach (var column in rows.Data.Columns)
            {
                writer.Gap();
                writer.Line($"internal static string Of{column.Property.TrimStart('@')} => {Literals.Units(column.Cells)};");
            }
        }
    }

    private static string ColumnsClass(CorpusNames names) => names.Corpus + "_Columns";
}
