using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>The type of nested mappings.</summary>
/// <param name="Name">Its C# name, unique in the corpus' namespace: <c>NewsAuthor</c> for the key <c>author</c> of <c>News</c>.</param>
/// <param name="KeyPath">The keys that lead to it, with dots between, for its docs.</param>
public sealed record SchemaRecord(string Name, string KeyPath, EquatableArray<SchemaProperty> Properties);
