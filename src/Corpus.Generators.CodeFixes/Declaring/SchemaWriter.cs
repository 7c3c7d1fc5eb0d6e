using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>Writes a schema as the C# that a project declares it by.</summary>
internal sealed class SchemaWriter(CodeWriter writer, CorpusNames names, TypeSpeller types)
{
    public void WriteClass(string name, CorpusSchema schema)
    {
        writer.Line($"/// <summary>An article of <see cref=\"{types.Shorten(names.Global(names.Corpus))}\" />.</summary>");
        writer.Line($"[{types.Shorten("global::Corpora.Corpus")}({Literals.String(names.Corpus)})]");
        using (writer.Braces($"{names.Access} abstract partial class {name} : {types.Shorten("global::Corpora.Article")}"))
        {
            foreach (var property in schema.Properties)
            {
                WriteProperty(property);
            }
        }
    }

    public void WriteProperty(SchemaProperty property)
    {
        if (property.IsInherited && !property.IsRequired)
        {
            return;
        }

        writer.Gap();
        WriteHead(property, property.IsRequired ? "every article has it" : "not every article has it");
        var type = types.Spell(property.Type);
        writer.Line(property switch
        {
            { IsInherited: true } => $"public abstract override {type} {CSharpIdentifier.Escape(property.Name)} {{ get; }}",
            { IsRequired: true } => $"public abstract {type} {CSharpIdentifier.Escape(property.Name)} {{ get; }}",
            _ => $"public virtual {type}? {CSharpIdentifier.Escape(property.Name)} => null;",
        });
    }

    public void WriteRecord(SchemaRecord record)
    {
        writer.Gap();
        writer.Line($"/// <summary>The mapping <c>{DocComment.Escape(record.KeyPath)}</c> of an article.</summary>");
        using (writer.Braces($"{names.Access} sealed partial record {record.Type.Name}"))
        {
            foreach (var property in record.Properties)
            {
                var type = types.Spell(property.Type);
                writer.Gap();
                WriteHead(property, property.IsRequired ? "every one has it" : "not every one has it");
                writer.Line(property.IsRequired
                    ? $"public required {type} {CSharpIdentifier.Escape(property.Name)} {{ get; init; }}"
                    : $"public {type}? {CSharpIdentifier.Escape(property.Name)} {{ get; init; }}");
            }
        }
    }

    /// <summary>The key is said where the property's name does not say it.</summary>
    private void WriteHead(SchemaProperty property, string presence)
    {
        writer.Line($"/// <summary><c>{DocComment.Escape(property.Spelling)}</c>: {presence}.</summary>");
        if (!property.IsInherited && !string.Equals(property.Spelling, PropertyReader.SpellingOf(property.Name), StringComparison.OrdinalIgnoreCase))
        {
            writer.Line($"[{types.Shorten("global::Corpora.Metadata")}({Literals.String(property.Spelling)})]");
        }
    }
}
