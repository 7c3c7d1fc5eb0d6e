namespace Corpora.Tests.Collections;

/// <summary>The static constructors record which article classes have been initialized.</summary>
public class UninitializedClassTests
{
    private static readonly List<string> Initialized = [];

    [Fact]
    public void Reading_an_article_initializes_no_other_article_class()
    {
        var corpus = new Corpus<Article>(new Source());
        var index = new LookupIndex<DayOfWeek, Article>(corpus, IndexKeys.FromEnum<DayOfWeek>(new(["Monday"], [1])), [0, 2], [0, 1]);

        Assert.False(corpus.Contains("c"));
        Assert.Equal(2, index[DayOfWeek.Monday].Count);
        Assert.Throws<KeyNotFoundException>(() => corpus["bb"]);
        Assert.Empty(Initialized);

        Assert.Equal("b", corpus["b"].Text);
        Assert.Equal(["B"], Initialized);

        Assert.Equal("a", index[DayOfWeek.Monday][0].Lead);
        Assert.Equal(["B", "A"], Initialized);
    }

    private sealed class Source() : SourceArticles<Article>("Letters", ["a", "b"], [0, 1])
    {
        public override Article Load(int index) => index == 0 ? A.Instance : B.Instance;
    }

    private sealed class A : Article
    {
        public static readonly A Instance = new();

        static A() => Initialized.Add("A");

        public override string Id => "a";

        protected override string PathCore => "a.txt";

        protected override int WordCountCore => 1;

        protected override ReadOnlySpan<byte> Body => "a"u8;
    }

    private sealed class B : Article
    {
        public static readonly B Instance = new();

        static B() => Initialized.Add("B");

        public override string Id => "b";

        protected override string PathCore => "b.txt";

        protected override int WordCountCore => 1;

        protected override ReadOnlySpan<byte> Body => "b"u8;
    }
}
