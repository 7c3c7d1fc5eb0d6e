using Corpus.Compiler.Articles;
using Corpus.Compiler.Collections;

namespace Corpus.Generators.Emit.Models;

/// <summary>
/// All that an article's class holds. Equal when the class is the same text: nothing of the corpus is here that the class does not say,
/// so that a new category or a new article re-emits only the classes that it changes.
/// </summary>
/// <param name="Bucket">Which of the corpus' shared files the class stands in; <see langword="null"/> when it has a file of its own.</param>
internal sealed record ArticleClass(
    CorpusNames Names,
    int? Bucket,
    string Identifier,
    string Id,
    string Path,
    EquatableArray<ArticleClassProperty> Properties,
    Body Body);
