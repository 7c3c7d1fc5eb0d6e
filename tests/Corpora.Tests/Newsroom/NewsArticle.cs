namespace Corpora.Tests.Newsroom;

/// <summary>The schema of the corpus News, as the generator emits it.</summary>
public abstract partial class NewsArticle : Article
{
    public abstract DateOnly Date { get; }

    public abstract NewsCategory Category { get; }

    public virtual string? Author => null;

    public virtual int Priority => 3;

    public virtual IReadOnlyList<NewsTag> Tags => [];
}
