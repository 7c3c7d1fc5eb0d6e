using Corpora.Testing;
using Corpus.Generators.Pipeline;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Headers;

/// <summary>Where a header begins, and which paragraphs are one: the same in both storages.</summary>
public class HeaderContractTests
{
    private const string Minsk = "Minsk: The river rose again on Monday.\n\nNobody was hurt.";

    private const string ReadAsText =
        "info CORPUS126: 'Minsk:' is read as text, because no other article of 'News' has that key in its header; set CorpusFormat to "
        + "Fields if it is a header field, or to None if no article has a header";

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Every_format_is_read_after_a_blank_line(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create()
            .With(storage)
            .AddArticle("News", "yaml.md", "\n---yaml\ntitle: One\n---\nText.")
            .AddArticle("News", "toml.md", "\n+++\ntitle = 'One'\n+++\nText.")
            .AddArticle("News", "json.md", "\n{ \"title\": \"One\" }\nText.")
            .AddArticle("News", "fields.md", "\nTitle: One\n\nText."));

        using var corpus = run.Load();
        Assert.All(corpus.Articles("News"), article => Assert.Equal(("One", "Text."), (article.Title, article.Text)));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_draft_is_not_published_whatever_its_header_looks_like(string storage)
    {
        string[] drafts =
        [
            "\n---\ndraft: true\n---\nx", " ---\ndraft: true\n---\nx", "<!-- c -->\n---\ndraft: true\n---\nx", "---yaml\ndraft: true\n---\nx",
            "----\ndraft: true\n----\nx", "{\n\"draft\": true\n}\n\nx", "--- # meta\ndraft: true\n---\nx", "```yaml\ndraft: true\n```\nx",
            "—\ndraft: true\n—\nx", "Draft : true\nTitle: x\n\nx", "draft:true\ntitle:x\n\nx",
        ];
        var project = CorpusProject.Create().With(storage).WithOption("CorpusDrafts", "false").AddArticle("News", "open.md", "Text.");
        for (var i = 0; i < drafts.Length; i++)
        {
            project = project.AddArticle("News", $"draft{i}.md", drafts[i]);
        }

        var run = Generate.Run(project);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is not ("CORPUS123" or "CORPUS125"));
        Assert.Equal(drafts.Length, run.Diagnostics.Count(diagnostic => diagnostic.Id == "CORPUS123"));
        using var corpus = run.Load();
        Assert.Equal(["open"], corpus.Articles("News").Select(article => article.Id));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_first_paragraph_is_text_if_no_other_article_has_such_a_header(string storage)
    {
        var run = Generate.Run(CorpusProject.Create()
            .With(storage)
            .AddArticle("News", "a.txt", Minsk)
            .AddArticle("News", "b.txt", "date 2024-01-05 World\n\nOne."));

        DiagnosticAssert.Says(run, "Corpora/News/a.txt(1,1)-(1,6): " + ReadAsText);
        using var corpus = run.Load();
        Assert.Equal(Minsk, corpus.Article("News", "a").Text);
        Assert.Null(corpus.Assembly.GetType("App.NewsArticle")!.GetProperty("Minsk"));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_first_paragraph_is_a_header_if_another_article_has_such_a_header(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create()
            .With(storage)
            .AddArticle("News", "a.md", "Sku: 17\n\n# Tea\n\nOne box.")
            .AddArticle("News", "b.md", "---\ntitle: Net\nsku: 18\n---\nOne net."));

        using var corpus = run.Load();
        var article = corpus.Article("News", "a");
        Assert.Equal(("Tea", "# Tea\n\nOne box."), (article.Title, article.Text));
        Assert.Equal(17, article.GetType().GetProperty("Sku")!.GetValue(article));
    }

    [Theory]
    [InlineData(Storages.Source, "Fields")]
    [InlineData(Storages.Pack, "Fields")]
    [InlineData(Storages.Source, "None")]
    [InlineData(Storages.Pack, "None")]
    public void The_project_may_state_the_format(string storage, string format)
    {
        var run = Generate.Clean(CorpusProject.Create()
            .With(storage)
            .WithCorpusOption("News", "CorpusFormat", format)
            .AddArticle("News", "a.txt", Minsk)
            .AddArticle("News", "b.txt", "Minsk: The bridge fell.\n\nNobody was there."));

        using var corpus = run.Load();
        Assert.Equal(format == "None" ? Minsk : "Nobody was hurt.", corpus.Article("News", "a").Text);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void An_edited_body_after_an_uncertain_header_plans_nothing(string storage)
    {
        var before = CorpusProject.Create()
            .With(storage)
            .AddArticle("News", "a.txt", "Sku: 17\n\nOne box.")
            .AddArticle("News", "b.txt", "Title: Net\nSku: 18\n\nOne net.")
            .AddArticle("News", "c.txt", Minsk)
            .WithTrackedSteps()
            .Run();
        var after = before.Edit(project => project
            .ReplaceArticle("News", "a.txt", "Sku: 17\n\nTwo boxes.")
            .ReplaceArticle("News", "c.txt", Minsk + " The ferry sails."));

        Assert.Equal(2, TrackedSteps.CountChanges(after.Result, TrackingNames.Documents));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Metadata));
        Assert.Equal(0, TrackedSteps.CountChanges(after.Result, TrackingNames.Plan));
        using var loaded = after.Load();
        Assert.Equal("Two boxes.", loaded.Article("News", "a").Text);
        Assert.Equal(Minsk + " The ferry sails.", loaded.Article("News", "c").Text);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void The_header_of_another_article_may_turn_text_into_a_header(string storage)
    {
        var project = CorpusProject.Create()
            .With(storage)
            .AddArticle("News", "a.txt", "Sku: 17\n\nOne box.")
            .AddArticle("News", "b.txt", "Title: Net\n\nOne net.");
        var after = project.Run().Edit(edited => edited.ReplaceArticle("News", "b.txt", "Title: Net\nSku: 18\n\nOne net."));

        Assert.Equal(project.ReplaceArticle("News", "b.txt", "Title: Net\nSku: 18\n\nOne net.").Run().Sources, after.Sources);
        using var loaded = after.Load();
        Assert.Equal("One box.", loaded.Article("News", "a").Text);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_repeated_field_fills_a_list(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create()
            .With(storage)
            .AddSource(
                "using System.Collections.Generic; using Corpora; namespace App; [Corpus(\"Mail\")] internal abstract partial class Message : Article "
                + "{ public virtual IReadOnlyList<string> Received => []; public abstract string Subject { get; } public abstract System.DateTimeOffset Date { get; } }")
            .AddArticle(
                "Mail", "a.txt",
                "From j@example.org Thu Aug 22 18:26:25 2002\nReceived: by one\nReceived: by two\nSubject: =?utf-8?Q?Caf=C3=A9?=\n"
                + "Date: Thu, 22 Aug 2002 18:26:25 +0700\n\nText.")
            .AddArticle("Mail", "b.txt", "Received: by one\nSubject: Tea\nDate: Fri, 23 Aug 2002 08:00:00 GMT\n\nText."));

        using var corpus = run.Load();
        var article = corpus.Article("Mail", "a");
        var type = article.GetType();
        Assert.Equal(["by one", "by two"], (IReadOnlyList<string>)type.GetProperty("Received")!.GetValue(article)!);
        Assert.Equal("Café", type.GetProperty("Subject")!.GetValue(article));
        Assert.Equal(new DateTimeOffset(2002, 8, 22, 18, 26, 25, TimeSpan.FromHours(7)), type.GetProperty("Date")!.GetValue(article));
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Files_of_metadata_are_articles_without_a_text(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create()
            .With(storage)
            .AddArticle("Authors", "jane.yml", "name: Jane Doe\nborn: 1970-01-01\n")
            .AddArticle("Authors", "ola.json", "{ \"name\": \"Ola\", \"born\": \"1971-02-03\" }")
            .AddArticle("Authors", "kim.toml", "name = 'Kim'\nborn = 1972-03-04\n"));

        using var corpus = run.Load();
        Assert.Equal(["jane", "kim", "ola"], corpus.Articles("Authors").Select(article => article.Id).Order(StringComparer.Ordinal));
        var jane = corpus.Article("Authors", "jane");
        Assert.Equal(("", "Jane Doe"), (jane.Text, jane.GetType().GetProperty("Name")!.GetValue(jane)));
    }
}
