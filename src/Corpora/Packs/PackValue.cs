using System.Collections.ObjectModel;
using System.ComponentModel;
using Corpora.Packs;

namespace Corpora;

/// <summary>
/// A metadata value of an article that is a row of a pack, read part by part. Numbers stand in tables that generated code holds; a text is
/// there by its place among those of the article's header. What generated code stands on.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct PackValue
{
    private readonly CorpusPack _pack;
    private readonly int _row;
    private ReadOnlySpan<char> _units;

    /// <summary>Finds a value.</summary>
    /// <param name="pack">Where the article's texts are.</param>
    /// <param name="row">The article.</param>
    /// <param name="column">For each row where its value begins, as the compiler wrote it.</param>
    /// <param name="values">All values.</param>
    /// <exception cref="ArgumentNullException">The pack is null.</exception>
    public PackValue(CorpusPack pack, int row, ReadOnlySpan<char> column, ReadOnlySpan<char> values)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
        _row = row;
        var width = column[0];
        var place = 1 + (row * width);
        var start = width == 1 ? column[place] : column[place] | (column[place + 1] << NumberFormat.CellBits);
        _units = start == 0 ? default : values[start..];
    }

    /// <summary>Whether the article has the value. If it has not, nothing else may be asked.</summary>
    public readonly bool IsPresent => !_units.IsEmpty;

    /// <summary>Reads true or false: a value, or whether a property of a record has one, which is then the next part.</summary>
    public bool ReadBoolean() => ReadUnsigned() != 0;

    /// <summary>Reads a whole number, or the number of an enum's member.</summary>
    public int ReadInt32() => (int)ReadInt64();

    /// <summary>Reads a whole number.</summary>
    public long ReadInt64() => PackNumbers.ReadSigned(ref Present());

    /// <summary>Reads a decimal number.</summary>
    public double ReadDouble() => BitConverter.UInt64BitsToDouble(ReadUnsigned());

    /// <summary>Reads a date.</summary>
    public DateOnly ReadDate() => DateOnly.FromDayNumber((int)ReadUnsigned());

    /// <summary>Reads a point in time with its offset from UTC.</summary>
    public DateTimeOffset ReadTimestamp()
    {
        var ticks = (long)ReadUnsigned();
        return new(ticks, TimeSpan.FromMinutes(ReadInt32()));
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="CorpusPackException">The article's header, or the texts that articles share, are damaged.</exception>
    public string ReadString() => _pack.GetString(_row, (int)ReadUnsigned());

    /// <summary>Reads a web address.</summary>
    /// <exception cref="CorpusPackException">The article's header, or the texts that articles share, are damaged.</exception>
    public Uri ReadUri() => new(ReadString(), UriKind.Absolute);

    /// <summary>Reads a decimal number of base 10.</summary>
    public decimal ReadDecimal() => new([ReadInt32(), ReadInt32(), ReadInt32(), ReadInt32()]);

    /// <summary>Reads a GUID.</summary>
    public Guid ReadGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        foreach (ref var part in bytes)
        {
            part = (byte)ReadUnsigned();
        }

        return new(bytes);
    }

    /// <summary>Reads a reference to another article.</summary>
    /// <typeparam name="TArticle">The schema of its corpus.</typeparam>
    /// <param name="articles">Its corpus.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public TArticle ReadArticle<TArticle>(Corpus<TArticle> articles)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.AtRank(ReadInt32());
    }

    /// <summary>Reads the articles that refer to this one.</summary>
    /// <typeparam name="TArticle">The schema of their corpus.</typeparam>
    /// <param name="articles">Their corpus.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public ArticleList<TArticle> ReadReferrers<TArticle>(Corpus<TArticle> articles)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.WithRanks(ReadArray(static (ref PackValue item) => item.ReadInt32()));
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="readItem">Reads an item.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public IReadOnlyList<T> ReadList<T>(PackItemReader<T> readItem) => ReadArray(readItem) is { Length: > 0 } items ? Array.AsReadOnly(items) : [];

    /// <summary>Reads a list into an array.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="readItem">Reads an item.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public T[] ReadArray<T>(PackItemReader<T> readItem)
    {
        ArgumentNullException.ThrowIfNull(readItem);
        var count = (int)ReadUnsigned();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = readItem(ref this);
        }

        return items;
    }

    /// <summary>Reads a mapping whose keys are data.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="readValue">Reads a value.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public IReadOnlyDictionary<string, T> ReadDictionary<T>(PackItemReader<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        var count = (int)ReadUnsigned();
        var entries = new Dictionary<string, T>(count);
        for (var i = 0; i < count; i++)
        {
            var key = new char[(int)ReadUnsigned()];
            foreach (ref var unit in key.AsSpan())
            {
                unit = (char)ReadUnsigned();
            }

            entries.Add(new(key), readValue(ref this));
        }

        return new ReadOnlyDictionary<string, T>(entries);
    }

    private ulong ReadUnsigned() => PackNumbers.ReadUnsigned(ref Present());

    [System.Diagnostics.CodeAnalysis.UnscopedRef]
    private ref ReadOnlySpan<char> Present()
    {
        if (_units.IsEmpty)
        {
            throw new InvalidOperationException("The article does not have this value.");
        }

        return ref _units;
    }
}
