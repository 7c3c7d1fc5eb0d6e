using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>The type of nested mappings.</summary>
/// <param name="Name">
/// Its C# name, unique in the corpus' namespace: <c>NewsAuthor</c> for the key <c>author</c> of <c>News</c>. Of a type that is declared, the
/// full name.
/// </param>
/// <param name="KeyPath">The keys that lead to it, with dots between, for its docs; the type's name when it is declared.</param>
/// <param name="Properties">Those that the constructor takes first, in its order.</param>
public sealed record SchemaRecord(string Name, string KeyPath, EquatableArray<SchemaProperty> Properties);
