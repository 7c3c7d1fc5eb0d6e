using System.Text;

namespace Corpora.Tests.Fakes;

/// <summary>An article with the given bytes.</summary>
internal sealed class TextArticle(string id, byte[] body, string? title = null) : Article
{
    public TextArticle(string body)
        : this("text", Encoding.UTF8.GetBytes(body))
    {
    }

    public override string Id => id;

    public override string? Title => title;

    protected override string PathCore => $"articles/{id}.txt";

    protected override int WordCountCore => Corpora.Text.Utf8Text.CountWords(Utf8);

    protected override ReadOnlySpan<byte> Body => body;
}
