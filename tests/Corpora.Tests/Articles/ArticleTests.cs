using System.Text;
using Corpora.Tests.Fakes;
using Corpora.Tests.Newsroom;

namespace Corpora.Tests.Articles;

public class ArticleTests
{
    [Fact]
    public void An_article_has_the_values_of_its_file()
    {
        var article = News.Articles["000_harbour"];

        Assert.Equal("000_harbour", article.Id);
        Assert.Equal("articles/000_harbour.txt", article.Path);
        Assert.Equal("The harbour is “open” again.\n\nShips wait outside.", article.Text);
        Assert.Equal("The harbour is “open” again.", article.Lead);
        Assert.Equal(8, article.WordCount);
        Assert.Equal(new DateOnly(2020, 8, 17), article.Date);
        Assert.Equal(NewsCategory.NationalWorld, article.Category);
        Assert.Equal("Ada Quill", article.Author);
        Assert.Equal(3, article.Priority);
    }

    [Fact]
    public void ToString_returns_the_title_or_else_the_id()
    {
        Assert.Equal("The harbour", News.Articles["000_harbour"].ToString());
        Assert.Null(News.Articles["001_match"].Title);
        Assert.Equal("001_match", News.Articles["001_match"].ToString());
    }

    [Theory]
    [ClassData(typeof(AdversarialBodyData))]
    public void Text_and_Utf8_are_those_of_the_body(string body)
    {
        var article = new TextArticle(body);

        Assert.Equal(body, article.Text);
        Assert.True(article.Utf8.SequenceEqual(Encoding.UTF8.GetBytes(body)));
    }

    [Theory]
    [ClassData(typeof(AdversarialBodyData))]
    public void The_lead_is_the_first_paragraph(string body) =>
        Assert.Equal(ReferenceText.Paragraphs(body).FirstOrDefault(""), new TextArticle(body).Lead);

    [Fact]
    public void A_byte_order_mark_in_the_body_is_preserved() =>
        Assert.Equal("\ufeffone", new TextArticle("\ufeffone").Text);

    [Fact]
    public void Invalid_UTF8_decodes_to_replacement_characters() =>
        Assert.Equal("a\ufffdb", new TextArticle("bad", [(byte)'a', 0xFF, (byte)'b']).Text);

    [Fact]
    public void Text_Lead_and_Paragraphs_are_cached()
    {
        var article = new TextArticle("one\n\ntwo");

        Assert.Same(article.Text, article.Text);
        Assert.Same(article.Lead, article.Lead);
        Assert.Same(article.Paragraphs, article.Paragraphs);
    }

    [Fact]
    public void Utf8_is_not_a_copy()
    {
        var body = "one"u8.ToArray();
        var article = new TextArticle("same", body);

        Assert.True(article.Utf8 == body.AsSpan());
        Assert.Equal(0, Allocations.Measure(() => _ = article.Utf8.Length));
    }

    [Fact]
    public void Concurrent_threads_get_the_same_text()
    {
        const int threads = 8;
        for (var round = 0; round < 50; round++)
        {
            var article = new TextArticle(string.Concat(Enumerable.Repeat("é ab\n\n", 5_000)));
            var texts = new string[threads];
            var leads = new string[threads];
            var paragraphs = new ParagraphList[threads];
            using var start = new Barrier(threads);
            var workers = Enumerable.Range(0, threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                texts[i] = article.Text;
                leads[i] = article.Lead;
                paragraphs[i] = article.Paragraphs;
            })).ToList();
            workers.ForEach(worker => worker.Start());
            workers.ForEach(worker => worker.Join());

            Assert.All(texts, text => Assert.Same(texts[0], text));
            Assert.All(leads, lead => Assert.Same(leads[0], lead));
            Assert.All(paragraphs, list => Assert.Same(paragraphs[0], list));
            Assert.Equal(5_000, paragraphs[0].Count);
        }
    }
}
