using Corpus.Compiler.Naming;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>
/// Writes an inferred schema, which is an abstract article class and the records of nested mappings, or the generated part of a declared
/// one.
/// </summary>
internal static class SchemaEmitter
{
    public static string Emit(SchemaClass model)
    {
        var writer = GeneratedFile.Begin(usesDeclaredTypes: model.Class is not null);
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

    /// <summary>The part of the class that the project does not write.</summary>
    private static void WriteDeclaredClass(CodeWriter writer, SchemaClass model, DeclaredClass declared)
    {
        var modifier = declared.IsAbstract ? "" : "abstract ";
        var baseClass = declared.IsArticle ? "" : $" : {GlobalNames.Article}";
        using (writer.Braces($"{modifier}partial class {CSharpIdentifier.Escape(declared.Name)}{baseClass}"))
        {
            NeighbourEmitter.Write(writer, model);
        }
    }

    private static void WriteArticleClass(CodeWriter writer, SchemaClass model)
    {
        var names = model.Names;
        var corpus = names.Global(names.Corpus);
        writer.Line($"/// <summary>An article of <see cref=\"{corpus}\" /> with the metadata that its articles have in common.</summary>");
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"{names.Access} abstract partial class {model.Name} : {GlobalNames.Article}"))
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
            // The property of the base class is repeated only if every article has a value.
            if (property.IsRequired)
            {
                writer.Line("/// <inheritdoc />");
                writer.Line(GlobalNames.JsonTitleOrder);
                writer.Line($"public abstract override {type} {CSharpIdentifier.Escape(property.Name)} {{ get; }}");
            }

            return;
        }

        if (property.IsRequired)
        {
            writer.Line($"/// <summary>The metadata {Key(property)}, which every article has.</summary>");
            WriteAttributes(writer, property);
            writer.Line($"public abstract {type} {CSharpIdentifier.Escape(property.Name)} {{ get; }}");
        }
        else
        {
            writer.Line($"/// <summary>The metadata {Key(property)}; <see langword=\"null\" /> if an article does not have it.</summary>");
            WriteAttributes(writer, property);
            writer.Line($"public virtual {type}? {CSharpIdentifier.Escape(property.Name)} => null;");
        }
    }

    private static void WriteRecord(CodeWriter writer, CorpusNames names, SchemaRecord record)
    {
        var keys = DocComment.Escape(record.KeyPath);
        writer.Line($"/// <summary>The mapping <c>{keys}</c> of an article of <see cref=\"{names.Global(names.Corpus)}\" />.</summary>");
        writer.Line(GlobalNames.Generated);
        using (writer.Braces($"{names.Access} sealed partial record {record.Type.Name}"))
        {
            foreach (var property in record.Properties)
            {
                var type = TypeNames.For(property.Type, names);
                writer.Gap();
                writer.Line(property.IsRequired
                    ? $"/// <summary>The key {Key(property)}.</summary>"
                    : $"/// <summary>The key {Key(property)}; <see langword=\"null\" /> if the mapping does not have it.</summary>");
                WriteAttributes(writer, property);
                writer.Line(property.IsRequired
                    ? $"public required {type} {CSharpIdentifier.Escape(property.Name)} {{ get; init; }}"
                    : $"public {type}? {CSharpIdentifier.Escape(property.Name)} {{ get; init; }}");
            }
        }
    }

    private static void WriteAttributes(CodeWriter writer, SchemaProperty property)
    {
        foreach (var attribute in property.Attributes)
        {
            writer.Line(attribute);
        }
    }

    private static string Key(SchemaProperty property) => $"<c>{DocComment.Escape(property.Spelling)}</c>";
}

/// <summary>
/// The article class of a corpus and its records, or the generated part of a declared class. Two are equal if the generated file is the
/// same.
/// </summary>
/// <param name="Class">
/// The declared class, without what is not generated; <see langword="null"/> if the schema is inferred, and the whole class is generated.
/// </param>
/// <param name="Properties">Of an inferred schema.</param>
/// <param name="Records">Of an inferred schema.</param>
internal sealed record SchemaClass(
    CorpusNames Names,
    DeclaredClass? Class,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Neighbour> Neighbours)
{
    /// <summary>The schemas of a project for which something has to be generated.</summary>
    public static IEnumerable<SchemaClass> SelectFrom(ProjectPlan project) => project.Corpora
        .Select(From)
        .Where(schema => schema.HasCode);

    public string Namespace => Class?.Namespace ?? Names.Namespace;

    public string Name => Class?.Name ?? GeneratedNames.Article(Names.Corpus);

    public string HintName => GeneratedFile.HintName(GeneratedNames.Qualify(Namespace, Name));

    /// <summary>Whether there is anything to generate.</summary>
    public bool HasCode => Class is null or { IsArticle: false } or { IsAbstract: false } || Neighbours.Count > 0;

    private static SchemaClass From(CorpusPlan plan)
    {
        var names = CorpusNames.From(plan);
        var neighbours = Chronology.NeighboursOf(plan.Name, plan.Schema);
        return plan.Schema.Class is { } declared
            ? new(names, declared with { Members = [], Words = null }, [], [], neighbours)
            : new(names, null, plan.Schema.Properties, plan.Schema.Records, neighbours);
    }
}
