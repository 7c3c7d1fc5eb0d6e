using Corpus.Compiler.Collections;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Packed;

/// <summary>The articles of a corpus as rows of its pack. Two are equal if the generated reader is the same.</summary>
/// <param name="Order">The row of each article, in the order of the corpus. Rows are in ordinal order of the ids.</param>
/// <param name="Corpora">The corpora that references can lead to.</param>
internal sealed record PackedCorpus(EquatableArray<int> Order, PackColumns Data, CorpusSchema Schema, EquatableArray<CorpusNames> Corpora);
