using Corpora.Images;

namespace Corpus.Compiler.Images;

/// <summary>The hash table from ids to rows, as the image holds it.</summary>
internal static class SlotTable
{
    /// <returns>For each slot its row and its tag.</returns>
    public static (uint Row, uint Tag)[] Build(IReadOnlyList<string> ids)
    {
        var slots = new (uint Row, uint Tag)[(int)ImageFormat.SlotCount(ids.Count)];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot].Row = ImageFormat.NoRow;
        }

        for (var row = 0; row < ids.Count; row++)
        {
            var (kind, bytes) = ImageText.Encode(ids[row]);
            var hash = ImageFormat.HashId(bytes, kind);
            var slot = ImageFormat.FirstSlot(hash, slots.Length);
            while (slots[slot].Row != ImageFormat.NoRow)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            }

            slots[slot] = ((uint)row, ImageFormat.Tag(hash));
        }

        return slots;
    }
}
