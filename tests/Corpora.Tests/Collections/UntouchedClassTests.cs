namespace Corpora.Tests.Collections;

/// <summary>A static constructor runs when its class is first touched: these say which classes were.</summary>
public class UntouchedClassTests
{
    private static readonly List<string> Touched = [];

    [Fact]
    public void To_read_one_article_touches_no_other_class()
    {
        var corpus = new Corpus<Article>(new Source());
        var index = new TaxonomyIndex<DayOfWeek, Article>(corpus, [0, 2], [0, 1]);

        Assert.False(corpus.Contains("c"));
        Assert.Equal(2, index[DayOfWeek.Monday].Count);
        Assert.Throws<KeyNotFoundException>(() => corpus["bb"]);
        Assert.Empty(Touched);

        Assert.Equal("b", corpus["b"].Text);
        Assert.Equal(["B"], Touched);

        Assert.Equal("a", index[DayOfWeek.Monday][0].Lead);
        Assert.Equal(["B", "A"], Touched);
    }

    private sealed class Source() : SourceArticles<Article>("Letters", ["a", "b"], [0, 1])
    {
        public override Article Load(int index) => index == 0 ? A.Instance : B.Instance;
    }

    private sealed class A : Article
    {
        public static readonly A Instance = new();

        static A() => Touched.Add("A");

        public override string Id => "a";

        public override string Path => "a.txt";

        public override int WordCount => 1;

        protected override ReadOnlySpan<byte> Body => "a"u8;
    }

    private sealed class B : Article
    {
        public static readonly B Instance = new();

        static B() => Touched.Add("B");

        public override string Id => "b";

        public override string Path => "b.txt";

        public override int WordCount => 1;

        protected override ReadOnlySpan<byte> Body => "b"u8;
    }
}
