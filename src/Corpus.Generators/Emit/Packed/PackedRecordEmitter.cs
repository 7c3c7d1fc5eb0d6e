using System.Globalization;
using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Packed;

/// <summary>Writes the methods that read records, generated and declared ones, from a pack.</summary>
internal static class PackedRecordEmitter
{
    public static void Write(CodeWriter writer, CorpusNames names, PackedCorpus packed)
    {
        var reads = new PackedReads(names, packed);
        var defaults = new ValueRenderer(ProjectPlan.Empty, packed.Schema, names);
        using (writer.Braces($"internal static class {PackedEmitter.Records}"))
        {
            foreach (var record in packed.Schema.Records)
            {
                writer.Gap();
                if (record.Type.IsGenerated)
                {
                    WriteGenerated(writer, names, reads, record);
                }
                else
                {
                    WriteDeclared(writer, names, reads, defaults, record);
                }
            }
        }
    }

    private static void WriteGenerated(CodeWriter writer, CorpusNames names, PackedReads reads, SchemaRecord record)
    {
        var type = TypeNames.For(record.Type, names);
        using (writer.Braces(
            $"internal static {type} {reads.RecordMethod(record.Type)}(ref {GlobalNames.PackValue} value) => new {type}", close: "};"))
        {
            foreach (var property in record.Properties)
            {
                var read = reads.Render(property.Type, "value");
                var value = property.IsRequired ? read : $"value.ReadBoolean() ? {read} : null";
                writer.Line($"{CSharpIdentifier.Escape(property.Name)} = {value},");
            }
        }
    }

    /// <summary>
    /// A key that a mapping lacks keeps the default of its property. That of a parameter is a constant. That of another property is not
    /// known, because a constructor can set it: an instance with only the required values supplies it, because an initializer cannot omit
    /// a property.
    /// </summary>
    private static void WriteDeclared(
        CodeWriter writer, CorpusNames names, PackedReads reads, ValueRenderer defaults, SchemaRecord record)
    {
        var type = TypeNames.For(record.Type, names);
        if (record.Properties.Any(property => UnfillableType.IsIn(property.Type)))
        {
            // The mistake is reported at the declaration, and there is no value to read.
            var method = reads.RecordMethod(record.Type);
            writer.Line($"internal static {type} {method}(ref {GlobalNames.PackValue} value) => {GlobalNames.Unavailable};");
            return;
        }

        var parts = record.Properties
            .Select((property, index) => new Part(property, "part" + index.ToString(CultureInfo.InvariantCulture)))
            .ToArray();
        using (writer.Braces($"internal static {type} {reads.RecordMethod(record.Type)}(ref {GlobalNames.PackValue} value)"))
        {
            foreach (var part in parts)
            {
                var read = reads.Render(part.Property.Type, "value");
                if (part.Property.HasPresence)
                {
                    var partType = TypeNames.For(part.Property.Type, names) + (part.Property.IsNullable ? "?" : "");
                    writer.Line($"var has{part.Name} = value.ReadBoolean();");
                    writer.Line($"{partType} {part.Name} = {RenderDefault(part.Property, defaults)};");
                    writer.Line($"if (has{part.Name}) {part.Name} = {read};");
                }
                else
                {
                    writer.Line($"var {part.Name} = {read};");
                }
            }

            var arguments = string.Join(", ", parts
                .Where(part => part.Property.Parameter is not null)
                .Select(part => $"{CSharpIdentifier.Escape(part.Property.Parameter!)}: {part.Name}"));
            if (parts.Any(part => IsDefaultUnknown(part.Property)))
            {
                var required = parts
                    .Where(part => part.Property is { Parameter: null, IsRequired: true })
                    .Select(part => Assign(part, part.Name));
                writer.Line($"var defaults = new {type}({arguments}) {{ {string.Join(", ", required)} }};");
            }

            var assignments = parts.Where(part => part.Property.Parameter is null).Select(part => Assign(part, RenderPart(part)));
            writer.Line($"return new {type}({arguments}) {{ {string.Join(", ", assignments)} }};");
        }
    }

    private static string Assign(Part part, string value) => $"{CSharpIdentifier.Escape(part.Property.Name)} = {value}";

    private static string RenderPart(Part part) => IsDefaultUnknown(part.Property)
        ? $"has{part.Name} ? {part.Name} : defaults.{CSharpIdentifier.Escape(part.Property.Name)}"
        : part.Name;

    private static string RenderDefault(SchemaProperty property, ValueRenderer defaults) => property switch
    {
        { IsRequired: true } => "null",
        { Default: NullValue, IsNullable: false } => "default!",
        { Parameter: not null, Default: { } known } => defaults.Render(known, property.Type) ?? "default!",
        _ => "default!",
    };

    private static bool IsDefaultUnknown(SchemaProperty property) => property is { IsRequired: false, Parameter: null };

    private readonly record struct Part(SchemaProperty Property, string Name);
}
