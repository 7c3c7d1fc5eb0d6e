using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Schema.Declared;

namespace Corpus.Generators.Declarations;

/// <summary>A class that is declared as a schema, read: what it says, and what is wrong with it.</summary>
/// <param name="Schema"><see langword="null"/> when the class can't be one.</param>
/// <param name="Place">Where the class stands.</param>
internal sealed record SchemaReading(DeclaredSchema? Schema, CodePlace Place, EquatableArray<LocatedFinding> Findings);
