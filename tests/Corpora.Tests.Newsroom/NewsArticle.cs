using System.Text.Json.Serialization;

namespace Corpora.Tests.Newsroom;

/// <summary>The schema of the corpus News; everything else in this project is generated.</summary>
[Corpus("News")]
[OrderBy(nameof(Id))]
public abstract partial class NewsArticle : Article
{
    public abstract DateOnly Date { get; }

    public abstract NewsCategory Category { get; }

    public virtual string? Author => null;

    public virtual int Priority => 3;

    public virtual IReadOnlyList<NewsTag> Tags => [];

    /// <summary>Gives the enum members that are the category of no article.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<NewsCategory> Related => [];
}
