using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes the class of packed articles.</summary>
/// <remarks>
/// The class has a member for each property of the schema, of any name. So its other members begin with an underscore, and as few as
/// possible are in it.
/// </remarks>
internal static class PackedRowEmitter
{
    public static string RowClass(CorpusNames names) => names.Corpus + "_Row";

    public static void Write(CodeWriter writer, CorpusNames names, PackedCorpus packed)
    {
        var reads = new PackedReads(names, packed);
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"file sealed class {RowClass(names)} : {names.SchemaType}"))
        {
            writer.Lines($"""
                private readonly {GlobalNames.CorpusPack} _pack;
                private readonly int _row;

                internal {RowClass(names)}({GlobalNames.CorpusPack} pack, int row) => (_pack, _row) = (pack, row);

                """);
            WriteText(writer, "Id", [], "public override string Id", "_pack.GetId(_row)");

            // The title first, as in an article class of Source storage: System.Text.Json writes the members of a class in their order.
            foreach (var property in packed.Schema.Properties.OrderByDescending(property => property.IsInherited))
            {
                if (property.IsInherited && packed.Data.Columns.Any(column => column.Property == property.Name))
                {
                    WriteProperty(writer, names, property, "value.ReadBoolean() ? value.ReadString() : _pack.GetTitle(_row)!");
                }
                else if (property.IsInherited)
                {
                    writer.Gap();
                    WriteTitle(writer, property, names.IsDeclared);
                }
                else if (!UnfillableType.IsIn(property.Type))
                {
                    WriteProperty(writer, names, property, reads.Render(property, "value"));
                }
                else if (property.IsRequired)
                {
                    writer.Line($"{Declare(property, TypeNames.ForOverride(property, names))} {ValueRenderer.Unavailable(property.Type)}");
                }
            }

            writer.Gap();
            WriteText(writer, "Path", [], "protected override string PathCore", "_pack.GetPath(_row)");
            writer.Lines($"""
                protected override int WordCountCore => _pack.GetWordCount(_row);
                protected override {GlobalNames.Bytes} Body => _pack.GetBody(_row);
                """);
        }
    }

    private static void WriteText(CodeWriter writer, string name, EquatableArray<string> attributes, string declaration, string text)
    {
        writer.Line($"private string? _cached{name};");
        WriteAttributes(writer, attributes);
        writer.Line($"{declaration} => _cached{name} ??= {text};");
    }

    private static void WriteAttributes(CodeWriter writer, EquatableArray<string> attributes)
    {
        foreach (var attribute in attributes)
        {
            writer.Line(attribute);
        }
    }

    private static void WriteTitle(CodeWriter writer, SchemaProperty title, bool isDeclared) => WriteText(
        writer,
        title.Name,
        title.Attributes,
        Declare(title, title.IsRequired || !title.IsNullable ? "string" : "string?"),
        "_pack.GetTitle(_row)" + (title.IsRequired ? "!" : isDeclared ? " ?? base.Title" : ""));

    /// <param name="read">An expression that reads the value from <c>value</c>.</param>
    private static void WriteProperty(CodeWriter writer, CorpusNames names, SchemaProperty property, string read)
    {
        var type = TypeNames.For(property.Type, names);
        var field = "_cached" + property.Name;
        var isReference = TypeNames.IsReference(property.Type);
        var isCached = isReference || TypeNames.IsStored(property.Type);
        writer.Gap();
        if (isCached)
        {
            writer.Line($"private {(isReference ? type : "object")}? {field};");
        }

        WriteAttributes(writer, property.Attributes);
        using (writer.Braces(Declare(property, type + (property.IsNullable ? "?" : ""))))
        {
            using (writer.Braces("get"))
            {
                if (isCached)
                {
                    writer.Line($"if ({field} is {{ }} cached) return {(isReference ? "" : $"({type})")}cached;");
                }

                var columns = PackedEmitter.ColumnsClass(names);
                writer.Line($"var value = new {GlobalNames.PackValue}(_pack, _row, {columns}.Of{property.Name}, {columns}.Values);");
                read = isReference
                    ? $"{GlobalNames.Publish}(ref {field}, {read})"
                    : isCached ? $"({type}){GlobalNames.Publish}(ref {field}, (object){read})" : read;
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
}
