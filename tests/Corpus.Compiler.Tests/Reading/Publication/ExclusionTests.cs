using Corpus.Compiler.Options;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Reading.Publication;
using Corpus.Compiler.Tests.Reading.Headers;

namespace Corpus.Compiler.Tests.Reading.Publication;

/// <summary>Which articles are in, by what they say of themselves and what the project says of them.</summary>
public class ExclusionTests
{
    [Theory]
    [InlineData("true", null)]
    [InlineData("True", null)]
    [InlineData(null, null)]
    [InlineData("Ignore", null)]
    [InlineData("false", ExclusionReason.Draft)]
    [InlineData("FALSE", ExclusionReason.Draft)]
    public void Drafts_are_included_or_excluded(string? drafts, ExclusionReason? reason) =>
        Assert.Equal(reason, Read("draft: true", drafts).Excluded);

    [Theory]
    [InlineData("draft: false")]
    [InlineData("draft:")]
    [InlineData("title: draft")]
    [InlineData("author: {draft: true}")]
    public void Articles_that_are_not_drafts_are_included(string header)
    {
        var document = Read(header, "false");

        Assert.Null(document.Excluded);
        Assert.Equal("", Notation.Findings(document));
    }

    [Theory]
    [InlineData("2026-01-01", "2025-12-31", null)]
    [InlineData("2026-01-01", "2026-01-01", null)]
    [InlineData("2026-01-01", "2026-01-02", ExclusionReason.NotYetPublished)]
    [InlineData("2026-01-01", "2026-01-01T23:59:59Z", null)]
    [InlineData("2026-01-01", "2026-01-02T01:00:00+02:00", null)]
    [InlineData("2026-01-01", "2026-01-01T23:00:00-02:00", ExclusionReason.NotYetPublished)]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-01", null)]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-01T12:00:00Z", null)]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-01T12:00:00.0000001Z", ExclusionReason.NotYetPublished)]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-02", ExclusionReason.NotYetPublished)]
    [InlineData(null, "9999-12-31", null)]
    public void An_article_is_included_from_its_publish_date(string? asOf, string date, ExclusionReason? reason)
    {
        foreach (var key in new[] { "publishDate", "publish-date", "PublishDate", "publish_date", "'Publish Date'" })
        {
            Assert.Equal(reason, Read($"{key}: {date}", asOf: asOf).Excluded);
            Assert.Equal(reason, Read($"{key}: '{date}'", asOf: asOf).Excluded);
        }
    }

    [Theory]
    [InlineData("2026-01-01", "2025-12-31", ExclusionReason.Expired)]
    [InlineData("2026-01-01", "2026-01-01", null)]
    [InlineData("2026-01-01", "2026-01-01T00:00:00Z", null)]
    [InlineData("2026-01-01", "2025-12-31T23:59:59.9999999Z", ExclusionReason.Expired)]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-01", null)]
    [InlineData("2026-01-01T12:00:00Z", "2026-01-01T11:00:00Z", ExclusionReason.Expired)]
    [InlineData(null, "0001-01-01", null)]
    public void An_article_is_included_on_the_day_that_it_expires(string? asOf, string date, ExclusionReason? reason) =>
        Assert.Equal(reason, Read($"expiryDate: {date}", asOf: asOf).Excluded);

    [Theory]
    [InlineData("draft: true\nexpiryDate: 2020-01-01", ExclusionReason.Draft, "1:7-11", "it is a draft, and CorpusDrafts is false")]
    [InlineData(
        "expiryDate: 2020-01-01\npublish-date: '2030-01-01'", ExclusionReason.NotYetPublished, "2:14-26",
        "its publish date is '2030-01-01', and CorpusAsOf is 2026-01-01")]
    [InlineData(
        "title: x\nexpiryDate: 2020-01-01T10:00:00Z", ExclusionReason.Expired, "2:12-32",
        "its expiry date is '2020-01-01T10:00:00Z', and CorpusAsOf is 2026-01-01")]
    public void The_first_reason_is_reported_at_its_value(string header, ExclusionReason reason, string place, string why)
    {
        var document = Read(header, "false", "2026-01-01");

        Assert.Equal(reason, document.Excluded);
        Assert.Equal($"CORPUS123@{place}: The article is excluded: {why}", Notation.Findings(document));
    }

    [Theory]
    [InlineData("draft: yes", "1:7-10", "'yes' is not a valid value for 'draft'", true)]
    [InlineData("Draft: 'true'", "1:7-13", "The quoted text 'true' is not a valid value for 'Draft'", true)]
    [InlineData("draft: 1", "1:7-8", "'1' is not a valid value for 'draft'", true)]
    [InlineData("draft: [true]", "1:7-13", "A list is not a valid value for 'draft'", true)]
    [InlineData("publishDate: {a: b}", "1:13-19", "A mapping is not a valid value for 'publishDate'", false)]
    [InlineData("publishDate: soon", "1:13-17", "'soon' is not a valid value for 'publishDate'", false)]
    [InlineData("publishDate: 2026-02-30", "1:13-23", "'2026-02-30' is not a valid value for 'publishDate'", false)]
    [InlineData("expiry_date: '2026'", "1:13-19", "The quoted text '2026' is not a valid value for 'expiry_date'", false)]
    public void An_invalid_publication_value_is_an_error_at_the_value(string header, string place, string what, bool isDraft)
    {
        var expected = isDraft
            ? "true or false (set CorpusDrafts to Ignore if the key means something else)"
            : "a date such as 2026-05-14, or a date and time such as 2026-05-14T08:30:00Z";
        foreach (var (drafts, asOf) in new[] { ("true", "2026-01-01"), ("false", "2026-01-01"), ("false", null) })
        {
            var document = Read(header, drafts, asOf);
            Assert.Equal($"CORPUS122@{place}: {what}; expected {expected}", Notation.Findings(document));
            Assert.Null(document.Excluded);
        }
    }

    [Fact]
    public void A_draft_with_another_meaning_is_not_checked() =>
        Assert.Equal("", Notation.Findings(Read("draft: second", "Ignore", "2026-01-01")));

    [Theory]
    [InlineData("publishDate: 2026-01-01T00:00:00.123456789Z")]
    [InlineData("publishDate: 2026-1-2 8:05:00 UTC")]
    [InlineData("publishDate: 2026-01-02 00:00:00 +2")]
    public void A_date_of_publication_has_every_form_of_a_date(string header) =>
        Assert.Equal(ExclusionReason.NotYetPublished, Read(header, "true", "2025-12-31").Excluded);

    [Fact]
    public void A_string_in_TOML_is_not_a_date()
    {
        var options = new DocumentOptions(IsMarkdown: true) { Publication = Options(asOf: "2026-01-01") };

        Assert.Equal(ExclusionReason.NotYetPublished, Notation.Read("+++\npublishDate = 2026-05-14\n+++\nText.", options).Excluded);
        Assert.StartsWith(
            "CORPUS122@1:14-26: The quoted text '2026-05-14' is not a valid value for 'publishDate'",
            Notation.Findings(Notation.Read("+++\npublishDate = \"2026-05-14\"\n+++\nText.", options)));
    }

    [Theory]
    [InlineData(0, 0, 0, null)]
    [InlineData(1, 0, 0, "News: 1 draft excluded (CorpusDrafts=false)")]
    [InlineData(2, 0, 1, "News: 2 drafts and 1 expired article excluded (CorpusDrafts=false, CorpusAsOf=2026-01-01)")]
    [InlineData(0, 1, 0, "News: 1 article that is not yet published excluded (CorpusAsOf=2026-01-01)")]
    [InlineData(
        1_200, 2, 3,
        "News: 1,200 drafts, 2 articles that are not yet published and 3 expired articles excluded (CorpusDrafts=false, CorpusAsOf=2026-01-01)")]
    public void Excluded_articles_are_counted(int drafts, int future, int expired, string? message)
    {
        var tally = new ExclusionTally(Options("false", "2026-01-01"));
        foreach (var (count, reason) in new[]
        {
            (drafts, ExclusionReason.Draft), (future, ExclusionReason.NotYetPublished), (expired, ExclusionReason.Expired),
        })
        {
            for (var i = 0; i < count; i++)
            {
                tally.Add(reason);
            }
        }

        Assert.Equal(message, tally.Message("News"));
    }

    private static Document Read(string header, string? drafts = null, string? asOf = null) => Notation.Read(
        $"---\n{header}\n---\nText.",
        new DocumentOptions(IsMarkdown: true) { Publication = Options(drafts, asOf) });

    private static PublicationOptions Options(string? drafts = null, string? asOf = null) =>
        PublicationOptions.From(OptionValues.None.With(OptionTable.Drafts, drafts).With(OptionTable.AsOf, asOf));
}
