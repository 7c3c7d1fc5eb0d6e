using System;
using System.Collections.Generic;
using Corpora;

namespace Newsroom.Schemas;

/// <summary>Who writes the guide: the schema of the corpus <c>Authors</c>.</summary>
[Corpus("Authors")]
public abstract partial class Author : Article
{
    /// <summary>The name.</summary>
    public abstract override string Title { get; }

    /// <summary>A page of their own, if they have one.</summary>
    public virtual Uri? Url => null;

    /// <summary>The articles that name this author.</summary>
    [ReverseOf(nameof(GuideEntry.Author))]
    public virtual IReadOnlyList<GuideEntry> Entries => [];
}
