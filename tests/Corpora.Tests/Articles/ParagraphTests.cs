using System.Runtime.InteropServices;
using System.Text;
using Corpora.Tests.Fakes;

namespace Corpora.Tests.Articles;

public class ParagraphTests
{
    [Theory]
    [ClassData(typeof(AdversarialBodyData))]
    public void Paragraphs_are_separated_by_blank_lines(string body)
    {
        var article = new TextArticle(body);

        Assert.Equal(ReferenceText.Paragraphs(body), article.Paragraphs.Select(paragraph => paragraph.ToString()));
        Assert.Equal(ReferenceText.Paragraphs(body).Count, article.Paragraphs.Count);
    }

    [Theory]
    [ClassData(typeof(AdversarialBodyData))]
    public void Utf8_and_Text_of_a_paragraph_agree(string body)
    {
        var paragraphs = new TextArticle(body).Paragraphs;
        Assert.Equal(ReferenceText.Paragraphs(body).Count, paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            Assert.Equal(paragraph.ToString(), Encoding.UTF8.GetString(paragraph.Utf8));
            Assert.Equal(paragraph.ToString(), paragraph.Text.ToString());
            Assert.Equal(ReferenceText.WordCount(paragraph.ToString()), paragraph.WordCount);
        }
    }

    [Theory]
    [ClassData(typeof(AdversarialBodyData))]
    public void The_words_of_the_paragraphs_add_up_to_those_of_the_article(string body)
    {
        var article = new TextArticle(body);

        Assert.Equal(ReferenceText.WordCount(body), article.WordCount);
        Assert.Equal(article.WordCount, article.Paragraphs.Sum(paragraph => paragraph.WordCount));
    }

    [Fact]
    public void Utf8_and_Text_of_a_paragraph_agree_on_invalid_UTF8()
    {
        byte[] body = [0xE2, (byte)'\n', (byte)'\n', 0x82, (byte)'a', 0xF0, 0x9F, (byte)'\n', (byte)'\n', 0xC3, 0xA9];
        var article = new TextArticle("bad", body);

        Assert.Equal(["\ufffd", "\ufffda\ufffd", "é"], article.Paragraphs.Select(paragraph => paragraph.ToString()));
        Assert.Equal(article.Text, string.Join("\n\n", article.Paragraphs));
    }

    [Fact]
    public void Paragraphs_are_slices_of_the_article()
    {
        var article = new TextArticle("é one\n\ntwo\nlines\n");
        var second = article.Paragraphs[1];

        Assert.True(MemoryMarshal.TryGetString(second.Text, out var text, out var start, out var length));
        Assert.Same(article.Text, text);
        Assert.Equal((7, 9), (start, length));
        Assert.True(article.Utf8.Overlaps(second.Utf8, out var offset));
        Assert.Equal(8, offset);
    }

    [Fact]
    public void Paragraphs_are_found_by_index()
    {
        var paragraphs = new TextArticle("one\n\ntwo").Paragraphs;

        Assert.Equal("one", paragraphs[0].ToString());
        Assert.Equal("two", paragraphs[^1].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => paragraphs[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => paragraphs[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextArticle(" \n").Paragraphs[0]);
    }

    [Fact]
    public void An_enumerator_can_be_reset()
    {
        using IEnumerator<Paragraph> walk = new TextArticle("one\n\ntwo").Paragraphs.GetEnumerator();

        Assert.True(walk.MoveNext());
        Assert.True(walk.MoveNext());
        Assert.False(walk.MoveNext());
        Assert.False(walk.MoveNext());
        walk.Reset();
        Assert.True(walk.MoveNext());
        Assert.Equal("one", walk.Current.ToString());
    }

    [Fact]
    public void The_default_paragraph_is_empty()
    {
        var none = default(Paragraph);

        Assert.True(none.Utf8.IsEmpty);
        Assert.True(none.Text.IsEmpty);
        Assert.Equal(0, none.WordCount);
        Assert.Equal("", none.ToString());
    }

    [Fact]
    public void Enumerating_the_paragraphs_does_not_allocate()
    {
        var article = new TextArticle("one two\n\nthree\n\nfour");
        var words = 0;
        var characters = 0;

        var allocated = Allocations.Measure(() =>
        {
            words = 0;
            characters = 0;
            foreach (var paragraph in article.Paragraphs)
            {
                words += paragraph.WordCount;
                characters += paragraph.Text.Length + paragraph.Utf8.Length;
            }
        });

        Assert.Equal(0, allocated);
        Assert.Equal((4, 32), (words, characters));
    }
}
