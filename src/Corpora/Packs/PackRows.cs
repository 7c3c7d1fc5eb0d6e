namespace Corpora.Packs;

/// <summary>The rows' heads and bodies. Each is checked when it is first asked for.</summary>
internal sealed class PackRows(PackContent content)
{
    private readonly RowMarks _intactBodies = new((int)content.Header.Rows);
    private readonly RowMarks _intactHeads = new((int)content.Header.Rows);

    public int Count { get; } = (int)content.Header.Rows;

    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="CorpusPackException">The body is damaged.</exception>
    public ReadOnlySpan<byte> Body(int row)
    {
        CheckRow(row);
        var body = content.Slice(PackLayout.Bodies, content.Header.Bodies, content.Layout.BodyStarts, row);
        if (!_intactBodies.Has(row))
        {
            if (Xxh64.Hash(body) != content.ReadUInt64(content.Layout.BodyChecksums, row))
            {
                throw content.Damaged($"the text of its article {row} is");
            }

            _intactBodies.Set(row);
        }

        return body;
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="CorpusPackException">The head is damaged.</exception>
    public ReadOnlySpan<byte> Head(int row)
    {
        CheckRow(row);
        var head = content.Slice(content.Layout.Heads, content.Header.Heads, content.Layout.HeadStarts, row);
        if (!_intactHeads.Has(row))
        {
            if (Xxh64.Hash(head) != content.ReadUInt64(content.Layout.HeadChecksums, row))
            {
                throw DamagedHead(row);
            }

            _intactHeads.Set(row);
        }

        return head;
    }

    public int WordCount(int row)
    {
        CheckRow(row);
        return content.ReadInt32(content.Layout.WordCounts, row);
    }

    public CorpusPackException DamagedHead(int row) => content.Damaged($"the header of its article {row} is");

    private void CheckRow(int row)
    {
        if ((uint)row >= (uint)Count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "The pack has no such row.");
        }
    }
}
