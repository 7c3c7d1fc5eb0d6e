using System.Text;

namespace Corpora.Packs;

/// <summary>The texts that articles share. Each is decoded when it is first asked for, and kept.</summary>
internal sealed class SharedTexts(PackContent content)
{
    private string?[]? _texts;

    /// <summary>Gives a text, the same instance each time.</summary>
    /// <returns><see langword="null"/> when there is no such text.</returns>
    /// <exception cref="CorpusPackException">The shared texts are damaged.</exception>
    public string? Find(int place)
    {
        var texts = Volatile.Read(ref _texts) ?? Open();
        if ((uint)place >= (uint)texts.Length)
        {
            return null;
        }

        return Volatile.Read(ref texts[place]) ?? LazyValue.Keep(ref texts[place], Encoding.UTF8.GetString(Slice(place)));
    }

    private ReadOnlySpan<byte> Slice(int place) =>
        content.Slice(content.Layout.Pool, content.Header.Pool, content.Layout.PoolStarts, place);

    private string?[] Open()
    {
        var pool = content.Bytes.Slice((int)content.Layout.Pool, (int)content.Header.Pool);
        return Xxh64.Hash(pool) == content.Header.PoolChecksum
            ? LazyValue.Keep(ref _texts, new string?[content.Header.PooledTexts])
            : throw content.Damaged("the texts that its articles share are");
    }
}
