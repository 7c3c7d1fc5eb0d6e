using Corpus.Compiler.Collections;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>
/// The article class of a corpus and its records, or the generated part of a declared class. Two are equal if the generated file is the same.
/// </summary>
/// <param name="Class">The declared class; <see langword="null"/> if the schema is inferred, and the whole class is generated.</param>
internal sealed record SchemaClass(
    CorpusNames Names,
    DeclaredClass? Class,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Neighbour> Neighbours)
{
    /// <summary>The schemas of a project for which something has to be generated.</summary>
    public static IEnumerable<SchemaClass> SelectFrom(ProjectPlan project) => project.Corpora
        .Select(plan => new SchemaClass(
            CorpusNames.From(plan), plan.Schema.Class, plan.Schema.Properties, plan.Schema.Records, Chronology.NeighboursOf(plan.Name, plan.Schema)))
        .Where(schema => schema.HasCode);

    public string Namespace => Class?.Namespace ?? Names.Namespace;

    public string Name => Class?.Name ?? GeneratedNames.Article(Names.Corpus);

    public string HintName => GeneratedNames.Qualify(Namespace, Name) + ".g.cs";

    /// <summary>Whether there is anything to generate.</summary>
    public bool HasCode => Class is null or { IsArticle: false } || Neighbours.Count > 0;
}
