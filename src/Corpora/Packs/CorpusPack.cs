using System.ComponentModel;
using System.Reflection;
using Corpora.Packs;

namespace Corpora;

/// <summary>
/// All articles of a corpus in one resource of an assembly. Nothing of it is read before it is asked for, and a text is what the system has
/// mapped, not a copy. What generated code stands on; programs read a <see cref="Corpus{TArticle}"/>.
/// </summary>
/// <remarks>
/// An article is a row; rows stand in ordinal order of the ids. Header and tables are checked when the pack is opened, an article's header
/// and its text when they are first read. An instance may be shared between threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusPack
{
    private readonly PackContent _content;
    private readonly PackRows _rows;
    private readonly IdTable _ids;
    private readonly SharedTexts _sharedTexts;

    private CorpusPack(PackContent content)
    {
        _content = content;
        _rows = new(content);
        _ids = new(content, _rows);
        _sharedTexts = new(content);
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _rows.Count;

    /// <summary>Whether the texts are where the system has mapped them; else they are a copy.</summary>
    internal bool IsMapped => _content.IsMapped;

    /// <summary>Opens the pack of a corpus.</summary>
    /// <param name="assembly">The one that has the pack as a resource.</param>
    /// <param name="resourceName">The resource's full name.</param>
    /// <param name="fingerprint">That of the articles which the code was generated from.</param>
    /// <param name="rows">How many articles these are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="CorpusPackException">
    /// There is no such pack, it is truncated or damaged, it is of another version, or it was made from other articles.
    /// </exception>
    [CLSCompliant(false)]
    public static CorpusPack Open(Assembly assembly, string resourceName, ulong fingerprint, int rows)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resourceName);
        var stream = assembly.GetManifestResourceStream(resourceName)
            ?? throw new CorpusPackException(resourceName, $"is missing from the assembly {assembly.GetName().Name}; rebuild the project");
        return Open(stream, resourceName, fingerprint, rows);
    }

    /// <summary>Finds an article by its id, compared ordinally. Nothing is allocated.</summary>
    /// <returns>The article's row; -1 when there is none.</returns>
    /// <exception cref="CorpusPackException">The pack is damaged where the id is looked for.</exception>
    public int FindRow(ReadOnlySpan<char> id) => _ids.Find(id);

    /// <summary>An article's id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="CorpusPackException">The article's header is damaged.</exception>
    public string GetId(int row) => ReadText(row, RowHeaderTexts.Id) ?? throw _rows.DamagedHead(row);

    /// <summary>The file that an article was read from, relative to its project, with <c>/</c> between folders.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="CorpusPackException">The article's header, or the texts that articles share, are damaged.</exception>
    public string GetPath(int row)
    {
        var before = ReadText(row, RowHeaderTexts.BeforeId) ?? throw _rows.DamagedHead(row);
        return ReadText(row, RowHeaderTexts.BehindId) is { } behind ? string.Concat(before, GetId(row), behind) : before;
    }

    /// <summary>The number of words in an article's text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int GetWordCount(int row) => _rows.WordCount(row);

    /// <summary>The title that an article's metadata or its leading heading gives; <see langword="null"/> when there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="CorpusPackException">The article's header, or the texts that articles share, are damaged.</exception>
    public string? GetTitle(int row) => ReadText(row, RowHeaderTexts.Title);

    /// <summary>An article's text in UTF-8, without its header: the pack's own bytes. Nothing is allocated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="CorpusPackException">The text is damaged.</exception>
    public ReadOnlySpan<byte> GetBody(int row) => _rows.Body(row);

    /// <summary>A text of an article's header.</summary>
    /// <param name="row">The article.</param>
    /// <param name="index">The place of the text among all scalars of the header, in document order and depth first, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or no such text.</exception>
    /// <exception cref="CorpusPackException">The article's header, or the texts that articles share, are damaged.</exception>
    public string GetString(int row, int index)
    {
        if (index < 0 || !TryReadText(row, RowHeaderTexts.FirstScalar + index, out var text))
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "The article's header has no text at this index.");
        }

        return text ?? throw _rows.DamagedHead(row);
    }

    internal static CorpusPack Open(Stream stream, string name, ulong fingerprint, int rows) =>
        new(PackContent.Open(stream, name, fingerprint, rows));

    private string? ReadText(int row, int place) => TryReadText(row, place, out var text) ? text : throw _rows.DamagedHead(row);

    /// <returns>Whether the head has such a place; what is there may be no text.</returns>
    private bool TryReadText(int row, int place, out string? text)
    {
        text = null;
        var head = new RowHeaderReader(_rows.Head(row));
        for (var read = 0; head.TryRead(out var kind, out var number, out var bytes); read++)
        {
            if (read != place)
            {
                continue;
            }

            text = kind switch
            {
                TextKind.Utf8 or TextKind.Utf16 => TextDecoder.Decode(bytes, kind),
                TextKind.Pooled => _sharedTexts.Find(number) ?? throw _rows.DamagedHead(row),
                TextKind.None => null,
                TextKind.Scalar when place == RowHeaderTexts.Title => ReadText(row, RowHeaderTexts.FirstScalar + number),
                _ => throw _rows.DamagedHead(row),
            };
            return true;
        }

        return head.IsAtEnd ? false : throw _rows.DamagedHead(row);
    }
}
