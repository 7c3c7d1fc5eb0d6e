using Corpora.Packs;

namespace Corpus.Compiler.Packs;

/// <summary>The hash table from ids to rows, as the pack holds it.</summary>
internal static class SlotTable
{
    /// <returns>For each slot its row and its tag.</returns>
    public static (uint Row, uint Tag)[] Build(IReadOnlyList<string> ids)
    {
        var slots = new (uint Row, uint Tag)[(int)PackFormat.SlotCount(ids.Count)];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot].Row = PackFormat.NoRow;
        }

        for (var row = 0; row < ids.Count; row++)
        {
            var (kind, bytes) = PackText.Encode(ids[row]);
            var hash = PackFormat.HashId(bytes, kind);
            var slot = PackFormat.FirstSlot(hash, slots.Length);
            while (slots[slot].Row != PackFormat.NoRow)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            }

            slots[slot] = ((uint)row, PackFormat.Tag(hash));
        }

        return slots;
    }
}
