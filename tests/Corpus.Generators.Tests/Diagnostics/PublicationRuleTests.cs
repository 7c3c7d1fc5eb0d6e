using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Diagnostics;

/// <summary>CORPUS122 and 123: what keeps an article out, and what does not say so clearly.</summary>
public class PublicationRuleTests
{
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void What_does_not_say_whether_it_is_published_is_an_error_and_not_left_out(string storage)
    {
        var run = Generate.Run(CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusDrafts", "false")
            .AddArticle("News", "a.md", "---\ntitle: A\ndraft: \"true\"\n---\nText.")
            .AddArticle("News", "b.txt", "Text."));
        DiagnosticAssert.Says(
            run,
            "Corpora/News/a.md(3,8)-(3,14): error CORPUS122: The quoted text 'true' is not a valid value for 'draft'; expected true or "
            + "false (set CorpusDrafts to Ignore if the key means something else)");
        Assert.Contains(run.Sources.Values, source => source.Contains(" A ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void What_is_left_out_is_noted_and_its_errors_are_errors(string storage) => DiagnosticAssert.Says(
        CorpusProject.Create()
            .With(storage)
            .WithOption("CorpusDrafts", "false")
            .WithOption("CorpusAsOf", "2026-01-01")
            .AddArticle("News", "a.md", "---\ndraft: true\na: 1\nA: 2\n---\nText.")
            .AddArticle("News", "b.md", "---\npublishDate: 2026-01-02\n---\nText.")
            .AddArticle("News", "c.txt", "Text."),
        "Corpora/News/a.md(2,8)-(2,12): info CORPUS123: The article is excluded: it is a draft, and CorpusDrafts is false",
        "Corpora/News/a.md(4,1)-(4,2): error CORPUS105: The key 'A' appears twice (first as 'a' on line 3); keys are compared without "
        + "case, '-', '_' and spaces",
        "Corpora/News/b.md(2,14)-(2,24): info CORPUS123: The article is excluded: its publish date is '2026-01-02', and CorpusAsOf is "
        + "2026-01-01");

    [Theory]
    [InlineData("CorpusDrafts", "no", "'true', 'false' or 'Ignore'")]
    [InlineData("CorpusAsOf", "today", "a date such as 2026-05-14, or a date and time such as 2026-05-14T08:30:00Z")]
    [InlineData("CorpusAsOf", "2026-02-30", "a date such as 2026-05-14, or a date and time such as 2026-05-14T08:30:00Z")]
    public void An_invalid_option_is_reported_once(string option, string value, string expected) => DiagnosticAssert.Says(
        CorpusProject.Create().WithOption(option, value).AddArticle("News", "a.txt", "Text.").AddArticle("Help", "a.txt", "Text."),
        $"error CORPUS203: '{value}' is not a valid value for {option}; expected {expected}");
}
