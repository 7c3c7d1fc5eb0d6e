using Corpus.Compiler.Collections;
using Corpus.Compiler.Packing;
using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Packed;

/// <summary>The articles of a corpus as rows of its pack. What is known of the pack itself is an <see cref="PackIdentity"/>.</summary>
/// <param name="Order">For each article, in the corpus' order, its row: its place in the ordinal order of the ids.</param>
/// <param name="Corpora">The corpora that references may lead to.</param>
internal sealed record PackedCorpus(EquatableArray<int> Order, PackColumns Data, CorpusSchema Schema, EquatableArray<CorpusNames> Corpora);
