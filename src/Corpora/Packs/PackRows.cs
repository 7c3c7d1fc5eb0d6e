namespace Corpora.Packs;

/// <summary>The headers and bodies of the rows. Each is verified when it is first read.</summary>
internal sealed class PackRows(PackContent content)
{
    private readonly RowMarks _intactBodies = new((int)content.Header.Rows);
    private readonly RowMarks _intactHeaders = new((int)content.Header.Rows);

    public int Count { get; } = (int)content.Header.Rows;

    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    /// <exception cref="CorpusPackException">The body is damaged.</exception>
    public ReadOnlySpan<byte> Body(int row)
    {
        CheckRow(row);
        var body = content.Slice(PackLayout.Bodies, content.Header.Bodies, content.Layout.BodyStarts, row);
        if (!_intactBodies.Has(row))
        {
            if (Xxh64.Hash(body) != content.ReadUInt64(content.Layout.BodyChecksums, row))
            {
                throw content.Damaged($"the text of article {row} is");
            }

            _intactBodies.Set(row);
        }

        return body;
    }

    /// <exception cref="ArgumentOutOfRangeException">The row does not exist.</exception>
    /// <exception cref="CorpusPackException">The row header is damaged.</exception>
    public ReadOnlySpan<byte> Header(int row)
    {
        CheckRow(row);
        var header = content.Slice(content.Layout.RowHeaders, content.Header.RowHeaders, content.Layout.RowHeaderStarts, row);
        if (!_intactHeaders.Has(row))
        {
            if (Xxh64.Hash(header) != content.ReadUInt64(content.Layout.RowHeaderChecksums, row))
            {
                throw DamagedHeader(row);
            }

            _intactHeaders.Set(row);
        }

        return header;
    }

    public int WordCount(int row)
    {
        CheckRow(row);
        return content.ReadInt32(content.Layout.WordCounts, row);
    }

    public CorpusPackException DamagedHeader(int row) => content.Damaged($"the header of article {row} is");

    private void CheckRow(int row)
    {
        if ((uint)row >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "The row does not exist in the pack.");
        }
    }
}

/// <summary>A mark for each row that, once set, stays set. Threads can read and set marks at the same time.</summary>
internal readonly struct RowMarks(int rows)
{
    private readonly int[] _words = new int[(rows + 31L) / 32];

    public bool Has(int row) => (Volatile.Read(ref _words[row >> 5]) & (1 << row)) != 0;

    public void Set(int row) => Interlocked.Or(ref _words[row >> 5], 1 << row);
}
