using Corpus.Compiler.Collections;
using Corpus.Compiler.Packing;

namespace Corpus.Compiler.Tests.Packing;

public class PackFingerprintTests
{
    private static readonly PackRow Article = new("id", "articles/id.txt", 3, "Title", new(["ab", "c"]), "Some more text.");

    public static TheoryData<string, Func<PackRow, PackRow>> Edits => new()
    {
        { "id", row => row with { Id = "ID" } },
        { "path", row => row with { Path = "articles/id.md" } },
        { "word count", row => row with { WordCount = 4 } },
        { "title", row => row with { Title = "title" } },
        { "no title", row => row with { Title = null } },
        { "empty title", row => row with { Title = "" } },
        { "string", row => row with { Strings = new(["ab", "d"]) } },
        { "order of strings", row => row with { Strings = new(["c", "ab"]) } },
        { "where strings end", row => row with { Strings = new(["a", "bc"]) } },
        { "one string less", row => row with { Strings = new(["ab"]) } },
        { "one string more", row => row with { Strings = new(["ab", "c", ""]) } },
        { "string to body", row => row with { Strings = new(["ab"]), Body = "cSome more text." } },
        { "body", row => row with { Body = "Some more text" } },
        { "lone surrogate", row => row with { Body = "Some more text\ud83d" } },
        { "another lone surrogate", row => row with { Body = "Some more text\udc4d" } },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Every_part_of_an_article_counts(string part, Func<PackRow, PackRow> edit) =>
        Assert.True(PackFingerprint.Compute(Article) != PackFingerprint.Compute(edit(Article)), part);

    [Fact]
    public void All_edits_have_fingerprints_of_their_own()
    {
        var edits = Edits.Select(edit => (Func<PackRow, PackRow>)((object[])edit)[1]);

        Assert.Equal(Edits.Count, edits.Select(edit => PackFingerprint.Compute(edit(Article))).Distinct().Count());
    }

    [Fact]
    public void Articles_that_are_equal_have_one_fingerprint() =>
        Assert.Equal(PackFingerprint.Compute(Article), PackFingerprint.Compute(Article with { Strings = new EquatableArray<string>(["ab", "c"]) }));

    [Fact]
    public void Number_and_order_of_the_articles_count()
    {
        ulong[] all = [
            PackFingerprint.Combine([]),
            PackFingerprint.Combine([0]),
            PackFingerprint.Combine([0, 0]),
            PackFingerprint.Combine([1]),
            PackFingerprint.Combine([1, 2]),
            PackFingerprint.Combine([2, 1]),
        ];

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Fingerprints_are_the_same_on_every_system()
    {
        Assert.Equal(7486530129273667809UL, PackFingerprint.Compute(Article));
        Assert.Equal(5126646210215665336UL, PackFingerprint.Combine([1, 2, 3]));
    }
}
