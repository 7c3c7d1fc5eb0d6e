namespace Corpora.Packs;

/// <summary>Goes through the texts of a head. Whatever the bytes are, it reads no other ones.</summary>
internal ref struct RowHeaderReader(ReadOnlySpan<byte> head)
{
    private const int KindBits = 3;
    private const int MaxShift = 35;

    private ReadOnlySpan<byte> _rest = head;

    /// <summary>Whether all texts are read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Goes on to the next text; it has bytes when it is the head's own.</summary>
    /// <returns>Whether there was one. When there was not although this was not the end, the head is malformed.</returns>
    public bool TryRead(out TextKind kind, out int number, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (!TryReadCode(out kind, out number))
        {
            return false;
        }

        if (kind is TextKind.Utf8 or TextKind.Utf16)
        {
            if (number > _rest.Length)
            {
                return false;
            }

            bytes = _rest[..number];
            _rest = _rest[number..];
        }

        return true;
    }

    private bool TryReadCode(out TextKind kind, out int number)
    {
        var code = 0UL;
        var shift = 0;
        for (var i = 0; i < _rest.Length && shift <= MaxShift; i++, shift += 7)
        {
            code |= (ulong)(_rest[i] & 0x7F) << shift;
            if (_rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                kind = (TextKind)(code & ((1 << KindBits) - 1));
                number = (int)(code >> KindBits);
                return code >> KindBits <= int.MaxValue;
            }
        }

        kind = default;
        number = 0;
        return false;
    }
}
