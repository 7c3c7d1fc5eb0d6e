using System.Text;
using System.Text.Json.Serialization;
using Corpora.Text;

namespace Corpora;

/// <summary>
/// An article that is part of the program: its identity, its metadata and its text. Each corpus derives a class from it, which is the
/// schema of its metadata. Instances are immutable and may be shared between threads.
/// </summary>
/// <remarks>
/// With System.Text.Json an article is written as its id, its title when it has one, its metadata and its text, in this order.
/// </remarks>
public abstract class Article
{
    private string? _text;
    private string? _lead;
    private ParagraphList? _paragraphs;

    /// <summary>Begins an article; what it is, the derived class says.</summary>
    protected Article()
    {
    }

    /// <summary>
    /// What tells the article from all others of its corpus: the file's path below the folder of the corpus, without extension, with
    /// <c>/</c> between folders.
    /// </summary>
    [JsonPropertyOrder(-2)]
    public abstract string Id { get; }

    /// <summary>The title that the metadata or a leading heading gives; <see langword="null"/> when there is none.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public virtual string? Title => null;

    /// <summary>The file that the article was read from, relative to its project, with <c>/</c> between folders on every system.</summary>
    [JsonIgnore]
    public abstract string Path { get; }

    /// <summary>The number of words in the text. A word is a run of characters that are not Unicode White_Space.</summary>
    [JsonIgnore]
    public abstract int WordCount { get; }

    /// <summary>The text in UTF-8, without its header. No copy is made.</summary>
    [JsonIgnore]
    public ReadOnlySpan<byte> Utf8 => Body;

    /// <summary>
    /// The text, without its header. Lines end with a line feed; all other characters are as in the file. It is decoded when it is first
    /// asked for, and kept.
    /// </summary>
    [JsonPropertyOrder(int.MaxValue)]
    public string Text => _text ?? Keep(ref _text, Encoding.UTF8.GetString(Body));

    /// <summary>The first paragraph; an empty string when there is none. It is decoded when it is first asked for, and kept.</summary>
    [JsonIgnore]
    public string Lead => _lead ?? Keep(ref _lead, ReadLead(Body));

    /// <summary>
    /// The paragraphs, as slices of <see cref="Utf8"/> and <see cref="Text"/>. Paragraphs are separated by blank lines, which are no part
    /// of them. Where they are is found when they are first asked for, and kept.
    /// </summary>
    [JsonIgnore]
    public ParagraphList Paragraphs => _paragraphs ?? Keep(ref _paragraphs, new ParagraphList(this));

    /// <summary>The text in UTF-8, without its header; the same bytes each time.</summary>
    protected abstract ReadOnlySpan<byte> Body { get; }

    /// <summary>The title; the id when there is none.</summary>
    public override string ToString() => Title ?? Id;

    /// <summary>The text is no longer what it was.</summary>
    internal void Forget()
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

    /// <summary>Two threads may make the value at the same time; both get the one that was there first.</summary>
    private T Keep<T>(ref T? field, T value)
        where T : class
    {
        DecodedTextCache.Record(this);
        return LazyValue.Keep(ref field, value);
    }
}
