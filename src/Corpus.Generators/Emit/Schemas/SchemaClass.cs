using Corpus.Compiler.Collections;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>The abstract article class of a corpus, and the records that it needs; of a declared class what is generated for it.</summary>
/// <param name="Class"><see langword="null"/> when the schema is inferred, and the class is all generated.</param>
internal sealed record SchemaClass(
    CorpusNames Names,
    DeclaredClass? Class,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Neighbour> Neighbours)
{
    public string Namespace => Class?.Namespace ?? Names.Namespace;

    public string Name => Class?.Name ?? Names.Corpus + "Article";

    public string HintName => (Namespace.Length == 0 ? Name : Namespace + "." + Name).Replace("@", "") + ".g.cs";

    /// <summary>Whether anything has to be written.</summary>
    public bool HasCode => Class is null or { IsArticle: false } || Neighbours.Count > 0;
}
