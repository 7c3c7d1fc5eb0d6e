using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Tests.Naming;

public sealed class UniqueNamesTests
{
    [Fact]
    public void All_that_want_one_name_move_and_none_keeps_it() =>
        Assert.Equal(["ADashB", "ASpaceB"], Resolve("a-b", "a b"));

    [Fact]
    public void Who_has_nothing_to_spell_out_keeps_the_plain_name() =>
        Assert.Equal(["C", "CSharp", "CPlusPlus"], Resolve("C", "C#", "C++"));

    [Fact]
    public void Keys_that_differ_only_in_case_get_a_hash()
    {
        var names = Resolve("intro", "Intro");
        Assert.All(names, name => Assert.Matches("^Intro_[0-9a-f]{8}$", name));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void A_longer_name_that_another_wants_is_left_to_it()
    {
        var names = Resolve("a-b", "a b", "aDashB");
        Assert.Matches("^AB_[0-9a-f]{8}$", names[0]);
        Assert.Equal(["ASpaceB", "ADashB"], names[1..]);
    }

    [Fact]
    public void Forms_of_one_letter_are_one_name()
    {
        var names = Resolve("é", "e\u0301");
        Assert.Equal(2, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain("É", names);
    }

    [Fact]
    public void A_reserved_name_and_a_digit_take_the_prefix() =>
        Assert.Equal(["ArticleDate", "Article2020"], Resolve("date", "2020"));

    [Fact]
    public void A_prefixed_name_that_another_key_requests_gets_a_hash() =>
        Assert.Equal(["ArticleDate", "ArticleSpaceDate"], Resolve("date", "article date"));

    [Fact]
    public void Names_are_cut_at_200_characters_and_stay_distinct()
    {
        var names = Resolve(new string('x', 300), new string('x', 301));
        Assert.All(names, name => Assert.InRange(name.Length, 200, 220));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void Companions_must_be_free_too()
    {
        var claims = new[]
        {
            new NameRequest("a", "Tag", () => "TagTaxonomy") { Companions = ["Labels"] },
            new NameRequest("b", "TagLabels", () => "TagLabelsRecord"),
        };
        var names = new UniqueNames(new ReservedNames()).Resolve(claims).Select(name => name.Name);
        Assert.Equal(["TagTaxonomy", "TagLabelsRecord"], names);
    }

    [Fact]
    public void Without_a_prefix_a_reserved_name_is_qualified()
    {
        var reserved = new ReservedNames().Add("NewsArticle", "the schema");
        var name = Assert.Single(new UniqueNames(reserved).Resolve([new NameRequest("article", "NewsArticle", () => "NewsArticleRecord")]));
        Assert.Equal(new AssignedName("NewsArticleRecord", "NewsArticle", "the schema", null), name);
    }

    [Fact]
    public void Keys_with_one_hash_are_numbered()
    {
        // Two claims of one key hash alike, as two keys made to do so would.
        var claims = new[] { new NameRequest("k", "A", () => "A"), new NameRequest("k", "A", () => "A") };
        var names = new UniqueNames(new ReservedNames()).Resolve(claims).Select(name => name.Name).ToArray();
        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public void The_result_depends_on_the_keys_and_not_on_their_order()
    {
        string[] keys = ["a-b", "a b", "ab", "AB", "a_b", "a.b", "A-b", "date", "article date", "1", "article1", "é", "e\u0301"];
        var expected = keys.Zip(Resolve(keys)).ToDictionary(pair => pair.First, pair => pair.Second);
        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(keys);
            Assert.Equal(keys.Select(key => expected[key]), Resolve(keys));
        }
    }

    [Fact]
    public void Names_are_the_same_in_a_culture_with_other_rules()
    {
        string[] keys = ["istanbul", "ISTANBUL", "ırmak", "IRMAK", "İzmir"];
        var expected = Resolve(keys);
        using var culture = Cultures.Turkish();
        Assert.Equal(expected, Resolve(keys));
    }

    private static string[] Resolve(params string[] keys)
    {
        var reserved = new ReservedNames().Add("Date", "a property");
        return [.. new UniqueNames(reserved, "Article").Resolve([.. keys.Select(key => NameRequest.From(key, key))]).Select(name => name.Name)];
    }
}
