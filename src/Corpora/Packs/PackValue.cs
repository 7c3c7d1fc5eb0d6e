using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Corpora.Packs;

namespace Corpora;

/// <summary>
/// Reads a metadata value of an article in a pack, part by part. Its numbers are in tables of the generated code; a text is an index into
/// the texts of the article's header. Called by generated code; not intended for direct use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct PackValue
{
    private readonly CorpusPack _pack;
    private readonly int _row;
    private ReadOnlySpan<char> _units;

    /// <summary>Finds the value of an article.</summary>
    /// <param name="pack">The pack that contains the article's texts.</param>
    /// <param name="row">The row of the article.</param>
    /// <param name="column">The start of each row's value in the values, in the encoding of Corpus.Generators.</param>
    /// <param name="values">The values of all rows and columns, in the encoding of Corpus.Generators.</param>
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

    /// <summary>Whether the article has a value. If not, every method throws an <see cref="InvalidOperationException"/>.</summary>
    public readonly bool IsPresent => !_units.IsEmpty;

    /// <summary>Reads a Boolean: a value, or whether a record's property has a value, which is then the next part.</summary>
    public bool ReadBoolean() => ReadUnsigned() != 0;

    /// <summary>Reads an integer, or the number of an enum member.</summary>
    public int ReadInt32() => (int)ReadInt64();

    /// <summary>Reads an integer.</summary>
    public long ReadInt64() => PackNumbers.ReadSigned(ref Present());

    /// <summary>Reads a floating-point number.</summary>
    public double ReadDouble() => BitConverter.UInt64BitsToDouble(ReadUnsigned());

    /// <summary>Reads a date.</summary>
    public DateOnly ReadDate() => DateOnly.FromDayNumber((int)ReadUnsigned());

    /// <summary>Reads a timestamp with its offset from UTC.</summary>
    public DateTimeOffset ReadTimestamp()
    {
        var ticks = (long)ReadUnsigned();
        return new(ticks, TimeSpan.FromMinutes(ReadInt32()));
    }

    /// <summary>Reads a text.</summary>
    /// <exception cref="CorpusPackException">The header of the article or the shared texts are damaged.</exception>
    public string ReadString() => _pack.GetString(_row, (int)ReadUnsigned());

    /// <summary>Reads an absolute URI.</summary>
    /// <exception cref="CorpusPackException">The header of the article or the shared texts are damaged.</exception>
    public Uri ReadUri() => new(ReadString(), UriKind.Absolute);

    /// <summary>Reads a decimal number.</summary>
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
    /// <typeparam name="TArticle">The class of the other article.</typeparam>
    /// <param name="articles">The corpus of the other article.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public TArticle ReadArticle<TArticle>(Corpus<TArticle> articles)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.AtRank(ReadInt32());
    }

    /// <summary>Reads the articles that refer to this one.</summary>
    /// <typeparam name="TArticle">The class of these articles.</typeparam>
    /// <param name="articles">The corpus of these articles.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public ArticleList<TArticle> ReadReferrers<TArticle>(Corpus<TArticle> articles)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(articles);
        return articles.WithRanks(ReadArray(static (ref PackValue item) => item.ReadInt32()));
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="readItem">Reads the next item.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public IReadOnlyList<T> ReadList<T>(PackItemReader<T> readItem) =>
        ReadArray(readItem) is { Length: > 0 } items ? Array.AsReadOnly(items) : [];

    /// <summary>Reads a list into an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="readItem">Reads the next item.</param>
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

    /// <summary>Reads a dictionary.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="readValue">Reads the value of the next entry.</param>
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public IReadOnlyDictionary<string, T> ReadDictionary<T>(PackItemReader<T> readValue)
    {
        ArgumentNullException.ThrowIfNull(readValue);
        var count = (int)ReadUnsigned();
        var entries = new Dictionary<string, T>(count);
        for (var i = 0; i < count; i++)
        {
            entries.Add(ReadKey(), readValue(ref this));
        }

        return new ReadOnlyDictionary<string, T>(entries);
    }

    /// <summary>Reads a value of any shape.</summary>
    /// <exception cref="CorpusPackException">The header of the article or the shared texts are damaged.</exception>
    public MetadataValue ReadMetadata()
    {
        switch ((MetadataKind)ReadUnsigned())
        {
            case MetadataKind.Boolean:
                return MetadataValue.CreateBoolean(ReadBoolean());
            case MetadataKind.Number:
                return MetadataValue.CreateNumber(ReadString());
            case MetadataKind.Text:
                return MetadataValue.CreateText(ReadString());
            case MetadataKind.List:
                return MetadataValue.CreateList(ReadArray(static (ref PackValue item) => item.ReadMetadata()));
            case MetadataKind.Mapping:
                return MetadataValue.CreateMapping(
                    ReadArray(static (ref PackValue item) => (item.ReadKey(), item.ReadMetadata())));
            default:
                return MetadataValue.Null;
        }
    }

    private string ReadKey()
    {
        var key = new char[(int)ReadUnsigned()];
        foreach (ref var unit in key.AsSpan())
        {
            unit = (char)ReadUnsigned();
        }

        return new(key);
    }

    private ulong ReadUnsigned() => PackNumbers.ReadUnsigned(ref Present());

    [UnscopedRef]
    private ref ReadOnlySpan<char> Present()
    {
        if (_units.IsEmpty)
        {
            throw new InvalidOperationException("The article has no value for this property.");
        }

        return ref _units;
    }
}

/// <summary>Reads an item of a list. Called by generated code; not intended for direct use.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="value">The value, positioned at the item before the call and after the item when it returns.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T PackItemReader<out T>(ref PackValue value);
