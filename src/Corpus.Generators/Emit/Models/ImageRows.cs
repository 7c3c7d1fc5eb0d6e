using Corpus.Compiler.Collections;
using Corpus.Compiler.Images.Columns;
using Corpus.Compiler.Schema;

namespace Corpus.Generators.Emit.Models;

/// <summary>The articles of a corpus as rows of its image. What is known of the image itself is an <see cref="ImageFile"/>.</summary>
/// <param name="Order">For each article, in the corpus' order, its row: its place in the ordinal order of the ids.</param>
/// <param name="Corpora">The corpora that references may lead to.</param>
internal sealed record ImageRows(EquatableArray<int> Order, ImageColumns Data, CorpusSchema Schema, EquatableArray<CorpusNames> Corpora);
