using System.Globalization;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes how records are read from a pack: those that are generated, and those that the project declares.</summary>
internal static class PackedRecordEmitter
{
    public static string ReadMethod(string record, CorpusNames names) => $"{RecordsClass(names)}.Read{MethodName(record)}";

    public static void Write(CodeWriter writer, CorpusNames names, PackRows rows)
    {
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"file static class {RecordsClass(names)}"))
        {
            foreach (var record in rows.Schema.Records)
            {
                writer.Gap();
                if (TypeNames.IsDeclaredRecord(record.Name))
                {
                    WriteDeclared(writer, names, rows, record);
                }
                else
                {
                    WriteInferred(writer, names, rows, record);
                }
            }
        }
    }

    private static void WriteInferred(CodeWriter writer, CorpusNames names, PackRows rows, SchemaRecord record)
    {
        var type = names.Global(record.Name);
        using (writer.Braces($"internal static {type} Read{record.Name}(ref {GlobalNames.PackValue} value) => new {type}", close: "};"))
        {
            foreach (var property in record.Properties)
            {
                var read = PackedReads.Render(property.Type, names, rows.Corpora, "value");
                writer.Line($"{property.Name} = {(property.IsRequired ? read : $"value.ReadBoolean() ? {read} : null")},");
            }
        }
    }

    /// <summary>
    /// What a mapping leaves out keeps the default that its class gives it. Where that is not known here, an instance that holds only what
    /// has to be there shows it: an initializer can't leave a property out.
    /// </summary>
    private static void WriteDeclared(CodeWriter writer, CorpusNames names, PackRows rows, SchemaRecord record)
    {
        var renderer = new ValueRenderer(ProjectPlan.Empty, rows.Schema, names);
        var parts = record.Properties.Select((property, index) => new Part(property, "part" + index.ToString(CultureInfo.InvariantCulture))).ToArray();
        using (writer.Braces($"internal static {record.Name} Read{MethodName(record.Name)}(ref {GlobalNames.PackValue} value)"))
        {
            foreach (var part in parts)
            {
                var read = PackedReads.Render(part.Property.Type, names, rows.Corpora, "value");
                if (part.Property.HasPresence)
                {
                    var type = TypeNames.For(part.Property.Type, names);
                    writer.Line($"var has{part.Name} = value.ReadBoolean();");
                    writer.Line($"{type}{(part.Property.IsNullable ? "?" : "")} {part.Name} = has{part.Name} ? {read} : {Absent(part.Property, renderer)};");
                }
                else
                {
                    writer.Line($"var {part.Name} = {read};");
                }
            }

            var arguments = string.Join(", ", parts
                .Where(part => part.Property.Parameter is not null)
                .Select(part => $"{part.Property.Parameter}: {part.Name}"));
            var needed = string.Join(", ", parts.Where(part => part.Property is { Parameter: null, IsRequired: true }).Select(part => $"{part.Property.Name} = {part.Name}"));
            if (parts.Any(part => IsDefaultUnknown(part.Property)))
            {
                writer.Line($"var basis = new {record.Name}({arguments}) {{ {needed} }};");
            }

            var assignments = string.Join(", ", parts
                .Where(part => part.Property.Parameter is null)
                .Select(part => $"{part.Property.Name} = {Assigned(part)}"));
            writer.Line($"return new {record.Name}({arguments}) {{ {assignments} }};");
        }
    }

    private static string Assigned(Part part) => IsDefaultUnknown(part.Property)
        ? $"has{part.Name} ? {part.Name} : basis.{part.Property.Name}"
        : part.Name;

    private static string Absent(SchemaProperty property, ValueRenderer renderer) => property switch
    {
        { IsRequired: true } => "null",
        { Default: { } known } => renderer.Render(known, property.Type) ?? "default!",
        _ => "default!",
    };

    private static bool IsDefaultUnknown(SchemaProperty property) => property is { IsRequired: false, Parameter: null, Default: null };

    private static string MethodName(string record) => record.Replace("global::", "").Replace("@", "").Replace('.', '_');

    private static string RecordsClass(CorpusNames names) => names.Corpus + "_Records";

    private readonly record struct Part(SchemaProperty Property, string Name);
}
