using Corpus.Compiler.Collections;

namespace Corpus.Generators.Emit.Models;

/// <summary>The articles that share a generated file.</summary>
internal sealed record ArticleBatch(string HintName, EquatableArray<ArticleClass> Articles);
