using System;
using System.Collections.Generic;
using Corpora;

namespace Newsroom.Schemas;

/// <summary>
/// An article of the guide: the schema of the corpus <c>Guide</c>. Every file has each of these keys, with a value of its type, or the build
/// says where not.
/// </summary>
[Corpus("Guide")]
[OrderBy(nameof(Order))]
public abstract partial class GuideEntry : Article
{
    /// <summary>The heading.</summary>
    public abstract override string Title { get; }

    /// <summary>The place in the guide, from 1: no two have the same.</summary>
    [Unique]
    public abstract int Order { get; }

    /// <summary>What it is about. The enum is generated from the tags that the files have.</summary>
    public abstract IReadOnlyList<GuideTag> Tags { get; }

    /// <summary>Who wrote it: in the file the id of an article of the corpus <c>Authors</c>, here the article.</summary>
    public abstract Author Author { get; }

    /// <summary>The day of the last change.</summary>
    public abstract DateOnly Updated { get; }
}
