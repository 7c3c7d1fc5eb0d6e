namespace Corpora.Packs;

/// <summary>A mark for each row, which is set once and stays. Threads may set and ask at the same time.</summary>
internal readonly struct RowMarks(int rows)
{
    private readonly int[] _words = new int[(rows + 31L) / 32];

    public bool Has(int row) => (Volatile.Read(ref _words[row >> 5]) & (1 << row)) != 0;

    public void Set(int row) => Interlocked.Or(ref _words[row >> 5], 1 << row);
}
