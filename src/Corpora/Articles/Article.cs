using System.Text;
using System.Text.Json.Serialization;
using Corpora.Text;

namespace Corpora;

/// <summary>
/// An article that is compiled into the program: its identity, its metadata and its text. Each corpus has a derived class, whose properties
/// are the metadata. Instances are immutable and can be shared between threads.
/// </summary>
/// <remarks>
/// System.Text.Json writes an article as its id, its title if it has one, its metadata and its text, in this order.
/// </remarks>
public abstract class Article
{
    private string? _text;
    private string? _lead;
    private ParagraphList? _paragraphs;

    /// <summary>Initializes the base of an article.</summary>
    protected Article()
    {
    }

    /// <summary>
    /// The id, unique in the corpus: the path of the article's file below the corpus folder, without extension, with <c>/</c> between
    /// folders.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public abstract string Id { get; }

    /// <summary>The title from the metadata or from the leading heading; <see langword="null"/> if there is neither.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public virtual string? Title => null;

    /// <summary>The path of the article's file, relative to the project, with <c>/</c> between folders on every operating system.</summary>
    [JsonIgnore]
    public string Path => PathCore;

    /// <summary>The number of words in the text. A word is a run of characters that are not Unicode White_Space.</summary>
    [JsonIgnore]
    public int WordCount => WordCountCore;

    /// <summary>The text without its header, in UTF-8. No copy is made.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> Utf8 => Body;

    /// <summary>
    /// The text without its header. Lines end with a line feed; all other characters are as in the file. Decoded on first access, then
    /// cached.
    /// </summary>
    [JsonPropertyOrder(int.MaxValue)]
    public string Text => _text ?? Cache(ref _text, Encoding.UTF8.GetString(Body));

    /// <summary>The first paragraph; an empty string if the text is blank. Decoded on first access, then cached.</summary>
    [JsonIgnore]
    public string Lead => _lead ?? Cache(ref _lead, ReadLead(Body));

    /// <summary>
    /// The paragraphs, as slices of <see cref="Utf8"/> and <see cref="Text"/>. Blank lines separate paragraphs and are not part of them.
    /// Located on first access, then cached.
    /// </summary>
    [JsonIgnore]
    public ParagraphList Paragraphs => _paragraphs ?? Cache(ref _paragraphs, new ParagraphList(this));

    /// <summary>Overridden to supply <see cref="Path"/>.</summary>
    protected abstract string PathCore { get; }

    /// <summary>Overridden to supply <see cref="WordCount"/>.</summary>
    protected abstract int WordCountCore { get; }

    /// <summary>Overridden to supply the text without its header, in UTF-8. Every call returns the same bytes.</summary>
    protected abstract ReadOnlySpan<byte> Body { get; }

    /// <summary>Returns the title, or the id if the article has no title.</summary>
    public override string ToString() => Title ?? Id;

    /// <summary>Drops what was decoded from <see cref="Body"/>.</summary>
    internal void ClearCache()
    {
        _text = null;
        _lead = null;
        _paragraphs = null;
    }

    private static string ReadLead(ReadOnlySpan<byte> body)
    {
        var position = 0;
        return Utf8Text.TryReadParagraph(body, ref position, out var start, out var length)
            ? Encoding.UTF8.GetString(body.Slice(start, length))
            : "";
    }

    private T Cache<T>(ref T? field, T value)
        where T : class
    {
        DecodedTextCache.Record(this);
        return LazyValue.GetOrPublish(ref field, value);
    }
}
