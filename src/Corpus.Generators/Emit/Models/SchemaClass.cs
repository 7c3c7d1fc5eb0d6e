using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Models;

/// <summary>The abstract article class of a corpus, and the records that it needs.</summary>
internal sealed record SchemaClass(CorpusNames Names, EquatableArray<SchemaProperty> Properties, EquatableArray<SchemaRecord> Records);
