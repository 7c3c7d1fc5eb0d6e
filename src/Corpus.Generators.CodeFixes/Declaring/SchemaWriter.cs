using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>Writes the classes and records that declare a schema.</summary>
internal sealed class SchemaWriter(CodeWriter writer, CorpusNames names, TypeNameShortener types)
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
        WriteSummaryAndKey(property, property.IsRequired
            ? $"The metadata {Key(property)}, which every article has."
            : $"The metadata {Key(property)}; <see langword=\"null\" /> if an article does not have it.");
        var type = types.Write(property.Type);
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
                var type = types.Write(property.Type);
                writer.Gap();
                WriteSummaryAndKey(property, property.IsRequired
                    ? $"The key {Key(property)}."
                    : $"The key {Key(property)}; <see langword=\"null\" /> if the mapping does not have it.");
                writer.Line(property.IsRequired
                    ? $"public required {type} {CSharpIdentifier.Escape(property.Name)} {{ get; init; }}"
                    : $"public {type}? {CSharpIdentifier.Escape(property.Name)} {{ get; init; }}");
            }
        }
    }

    /// <summary>Writes a <c>[Metadata]</c> attribute only if the key differs from the property's name.</summary>
    private void WriteSummaryAndKey(SchemaProperty property, string summary)
    {
        writer.Line($"/// <summary>{summary}</summary>");
        var isImplied = property.Spelling.Equals(PropertyReader.SpellingOf(property.Name), StringComparison.OrdinalIgnoreCase);
        if (!property.IsInherited && !isImplied)
        {
            writer.Line($"[{types.Shorten("global::Corpora.Metadata")}({Literals.String(property.Spelling)})]");
        }

        foreach (var attribute in property.Attributes)
        {
            writer.Line(attribute);
        }
    }

    private static string Key(SchemaProperty property) => $"<c>{DocComment.Escape(property.Spelling)}</c>";
}

/// <summary>Writes the names of types: short if the short name refers to the type at its place, fully qualified otherwise.</summary>
/// <param name="isVisible">Whether the short name of a type, given as namespace and name, refers to that type.</param>
internal sealed class TypeNameShortener(CorpusNames names, Func<string, string, bool> isVisible)
{
    private const string Global = "global::";

    public string Write(PropertyType type) => type is ListType list
        ? $"{Shorten("global::System.Collections.Generic.IReadOnlyList")}<{Write(list.Element)}{(list.HasNulls ? "?" : "")}>"
        : Shorten(TypeNames.For(type, names));

    /// <param name="name">A fully qualified name such as <c>global::System.DateOnly</c>, or a keyword.</param>
    public string Shorten(string name)
    {
        if (!name.StartsWith(Global, StringComparison.Ordinal))
        {
            return name;
        }

        var dot = name.LastIndexOf('.');
        var (ns, simple) = dot < 0
            ? ("", name.Substring(Global.Length))
            : (name.Substring(Global.Length, dot - Global.Length).Replace("@", ""), name.Substring(dot + 1));
        return isVisible(ns, simple) ? simple : name;
    }
}
