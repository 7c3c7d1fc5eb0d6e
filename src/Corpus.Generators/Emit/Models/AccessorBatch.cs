using Corpus.Compiler.Collections;

namespace Corpus.Generators.Emit.Models;

/// <summary>The named accessors that share a generated file.</summary>
internal sealed record AccessorBatch(string HintName, CorpusNames Names, EquatableArray<Accessor> Accessors);

/// <param name="Position">The article's place in the corpus' order.</param>
internal sealed record Accessor(string Identifier, string Id, int Position);
