using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>A closed set of labels, found in the corpus.</summary>
/// <param name="EnumName"><c>NewsCategory</c></param>
/// <param name="Singular"><c>Category</c>: what one label is called.</param>
/// <param name="Members">In ordinal order of their labels; the first has the value 1, so that <c>default</c> is no label.</param>
public sealed record Taxonomy(string EnumName, string Singular, EquatableArray<TaxonomyMember> Members);
