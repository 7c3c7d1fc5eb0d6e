using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>Writes the inferred schema: the abstract article class and the records of nested mappings.</summary>
internal static class SchemaEmitter
{
    public static string Emit(SchemaClass model)
    {
        var writer = GeneratedFile.Begin();
        using (writer.Namespace(model.Namespace))
        {
            if (model.Class is { } declared)
            {
                WriteDeclaredClass(writer, model, declared);
            }
            else
            {
                WriteInferred(writer, model);
            }
        }

        return writer.ToString();
    }

    private static void WriteInferred(CodeWriter writer, SchemaClass model)
    {
        WriteArticleClass(writer, model);
        foreach (var record in model.Records)
        {
            writer.Gap();
            WriteRecord(writer, model.Names, record);
        }
    }

    /// <summary>What the project's own part of the class leaves to the generated one.</summary>
    private static void WriteDeclaredClass(CodeWriter writer, SchemaClass model, DeclaredClass declared)
    {
        using (writer.Braces($"partial class {declared.Name}{(declared.IsArticle ? "" : " : global::Corpora.Article")}"))
        {
            NeighbourEmitter.Write(writer, model);
        }
    }

    private static void WriteArticleClass(CodeWriter writer, SchemaClass model)
    {
        var names = model.Names;
        writer.Line($"/// <summary>An article of <see cref=\"{names.Global(names.Corpus)}\" />: its metadata, as the articles have it.</summary>");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{names.Access} abstract partial class {model.Name} : global::Corpora.Article"))
        {
            foreach (var property in model.Properties)
            {
                WriteProperty(writer, names, property);
            }

            NeighbourEmitter.Write(writer, model);
        }
    }

    private static void WriteProperty(CodeWriter writer, CorpusNames names, SchemaProperty property)
    {
        var type = TypeNames.For(property.Type, names);
        writer.Gap();
        if (property.IsInherited)
        {
            // What the base class says already needs saying again only where it is more: every article has it.
            if (property.IsRequired)
            {
                writer.InheritDoc();
                writer.Line($"public abstract override {type} {property.Name} {{ get; }}");
            }

            return;
        }

        if (property.IsRequired)
        {
            writer.Line($"/// <summary>{Key(property)}: every article has it.</summary>");
            writer.Line($"public abstract {type} {property.Name} {{ get; }}");
        }
        else
        {
            writer.Line($"/// <summary>{Key(property)}; <see langword=\"null\" /> where an article does not have it.</summary>");
            writer.Line($"public virtual {type}? {property.Name} => null;");
        }
    }

    private static void WriteRecord(CodeWriter writer, CorpusNames names, SchemaRecord record)
    {
        writer.Line($"/// <summary>The mapping <c>{DocComment.Escape(record.KeyPath)}</c> of an article of <see cref=\"{names.Global(names.Corpus)}\" />.</summary>");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{names.Access} sealed partial record {record.Name}"))
        {
            foreach (var property in record.Properties)
            {
                var type = TypeNames.For(property.Type, names);
                writer.Gap();
                writer.Line(property.IsRequired
                    ? $"/// <summary>{Key(property)}.</summary>"
                    : $"/// <summary>{Key(property)}; <see langword=\"null\" /> where there is none.</summary>");
                writer.Line(property.IsRequired
                    ? $"public required {type} {property.Name} {{ get; init; }}"
                    : $"public {type}? {property.Name} {{ get; init; }}");
            }
        }
    }

    private static string Key(SchemaProperty property) => $"<c>{DocComment.Escape(property.Spelling)}</c>";
}
