using System.ComponentModel;
using System.Reflection;
using Corpora.Packs;

namespace Corpora;

/// <summary>
/// All articles of a corpus in one resource of an assembly. Nothing is read before it is accessed, and texts are not copied from the memory
/// that the operating system has mapped. Called by generated code; not intended for direct use.
/// </summary>
/// <remarks>
/// An article is a row; rows are in ordinal order of the ids. Header and tables are verified when the pack is opened, the header and the
/// text of an article when they are first read. An instance can be shared between threads.
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

    /// <summary>The number of articles.</summary>
    internal int Count => _rows.Count;

    /// <summary>Whether the texts are in memory that the operating system has mapped; otherwise they were copied.</summary>
    internal bool IsMapped => _content.IsMapped;

    /// <summary>Gets the id of an article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    /// <exception cref="CorpusPackException">The header of the article is damaged.</exception>
    public string GetId(int row) => ReadText(row, RowHeaderTexts.Id) ?? throw _rows.DamagedHeader(row);

    /// <summary>Gets the path of an article's file, relative to the project, with <c>/</c> between folders.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    /// <exception cref="CorpusPackException">The header of the article or the shared texts are damaged.</exception>
    public string GetPath(int row)
    {
        var before = ReadText(row, RowHeaderTexts.BeforeId) ?? throw _rows.DamagedHeader(row);
        return ReadText(row, RowHeaderTexts.AfterId) is { } after ? string.Concat(before, GetId(row), after) : before;
    }

    /// <summary>Gets the number of words in the text of an article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    public int GetWordCount(int row) => _rows.WordCount(row);

    /// <summary>
    /// Gets the title of an article, from its metadata or its leading heading; <see langword="null"/> if there is neither.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    /// <exception cref="CorpusPackException">The header of the article or the shared texts are damaged.</exception>
    public string? GetTitle(int row) => ReadText(row, RowHeaderTexts.Title);

    /// <summary>Gets the text of an article without its header, in UTF-8: a slice of the pack. No memory is allocated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    /// <exception cref="CorpusPackException">The text is damaged.</exception>
    public ReadOnlySpan<byte> GetBody(int row) => _rows.Body(row);

    /// <summary>Opens the pack of a corpus.</summary>
    /// <param name="assembly">The assembly that contains the pack as a resource.</param>
    /// <param name="resourceName">The full name of the resource.</param>
    /// <param name="fingerprint">The fingerprint of the articles that the code was generated from.</param>
    /// <param name="rows">The number of these articles.</param>
    /// <exception cref="CorpusPackException">
    /// The pack is missing, truncated or damaged, has another format version, or was made from other articles.
    /// </exception>
    internal static CorpusPack Open(Assembly assembly, string resourceName, ulong fingerprint, int rows)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(resourceName);
        var stream = assembly.GetManifestResourceStream(resourceName)
            ?? throw new CorpusPackException(resourceName, $"is missing from the assembly {assembly.GetName().Name}; rebuild the project");
        return Open(stream, resourceName, fingerprint, rows);
    }

    internal static CorpusPack Open(Stream stream, string name, ulong fingerprint, int rows) =>
        new(PackContent.Open(stream, name, fingerprint, rows));

    /// <summary>Finds an article by its id, compared ordinally. No memory is allocated.</summary>
    /// <returns>The row of the article; -1 if no article has the id.</returns>
    /// <exception cref="CorpusPackException">The pack is damaged in a part that the search reads.</exception>
    internal int FindRow(ReadOnlySpan<char> id) => _ids.Find(id);

    /// <summary>Gets a text of an article's header.</summary>
    /// <param name="row">The row of the article.</param>
    /// <param name="index">The index of the text in the scalars of the header, in document order and depth first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row or the text does not exist.</exception>
    /// <exception cref="CorpusPackException">The header of the article or the shared texts are damaged.</exception>
    internal string GetString(int row, int index)
    {
        if (index < 0 || !TryReadText(row, RowHeaderTexts.FirstScalar + index, out var text))
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, "The header of the article has no text at this index.");
        }

        return text ?? throw _rows.DamagedHeader(row);
    }

    private string? ReadText(int row, int place) => TryReadText(row, place, out var text) ? text : throw _rows.DamagedHeader(row);

    /// <returns><see langword="false"/> if the row header has no such place; at a place without text, the text is null.</returns>
    private bool TryReadText(int row, int place, out string? text)
    {
        text = null;
        var header = new RowHeaderReader(_rows.Header(row));
        for (var read = 0; header.TryRead(out var kind, out var number, out var bytes); read++)
        {
            if (read != place)
            {
                continue;
            }

            text = kind switch
            {
                TextKind.Utf8 or TextKind.Utf16 => TextDecoder.Decode(bytes, kind),
                TextKind.Pooled => _sharedTexts.Find(number) ?? throw _rows.DamagedHeader(row),
                TextKind.None => null,
                TextKind.Scalar when place == RowHeaderTexts.Title => ReadText(row, RowHeaderTexts.FirstScalar + number),
                _ => throw _rows.DamagedHeader(row),
            };
            return true;
        }

        return header.IsAtEnd ? false : throw _rows.DamagedHeader(row);
    }
}

/// <summary>
/// The pack of a corpus cannot be used: it is missing, truncated or damaged, has another format version, or was made from other articles
/// than the code of the program. Rebuild the project.
/// </summary>
public sealed class CorpusPackException : Exception
{
    internal CorpusPackException(string packName, string fault, Exception? innerException = null)
        : base($"The corpus pack '{packName}' {fault}.", innerException) => PackName = packName;

    /// <summary>The name of the resource that contains the pack.</summary>
    public string PackName { get; }
}
