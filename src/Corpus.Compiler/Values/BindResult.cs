using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;
using Corpus.Compiler.Findings;

namespace Corpus.Compiler.Values;

/// <param name="Findings">Errors in the article's values, and warnings of keys that the project allows.</param>
public sealed record BindResult(BoundArticle Head, EquatableArray<Finding> Findings);
