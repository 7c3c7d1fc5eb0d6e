using System.Text;
using Corpora.Packs;

namespace Corpus.Compiler.Packing;

/// <summary>
/// Writes a pack. Each body is written as soon as its row is read and then dropped, so that the corpus is never in memory as a whole.
/// </summary>
public static class PackWriter
{
    /// <summary>The maximum size of a pack in bytes.</summary>
    public const long MaxLength = PackFormat.MaxLength;

    /// <summary>Writes the pack at the position of the stream. Its bytes depend only on the rows.</summary>
    /// <param name="rows">The rows in ordinal order of their ids, no two with the same id. They are enumerated once.</param>
    /// <exception cref="ArgumentException">The rows are not in order, or the stream cannot seek.</exception>
    /// <exception cref="PackTooLargeException">The pack would be larger than <see cref="MaxLength"/>.</exception>
    public static PackSummary Write(Stream output, IEnumerable<PackRow> rows) => Write(output, rows, MaxLength);

    internal static PackSummary Write(Stream output, IEnumerable<PackRow> rows, long limit)
    {
        if (!output.CanSeek)
        {
            throw new ArgumentException("The header is written last: the stream must be able to seek.", nameof(output));
        }

        var start = output.Position;
        WriteAll(output, new byte[PackHeader.Length]);
        var written = WriteBodies(output, rows, limit);
        var bodies = written.Count == 0 ? 0 : written[written.Count - 1].BodyEnd;

        var texts = new TextPool(written.SelectMany(row => row.Header.ShareableTexts));
        var rowHeaders = WriteRowHeaders(written, texts, limit);
        var pool = texts.ToArray();
        var header = new PackHeader
        {
            Rows = (uint)written.Count,
            Bodies = (uint)bodies,
            RowHeaders = (uint)rowHeaders.Length,
            Pool = (uint)pool.Length,
            PooledTexts = (uint)texts.Count,
            PoolChecksum = Xxh64.Hash(pool),
            Fingerprint = PackFingerprint.Combine(written.Select(row => row.Fingerprint)),
        };
        var layout = new PackLayout(header);
        if (layout.Length > limit)
        {
            throw new PackTooLargeException(limit);
        }

        WriteAt(output, start + layout.RowHeaders, rowHeaders.ToArray());
        WriteAt(output, start + layout.Pool, pool);
        var tables = PackTables.Write(written, rowHeaders, texts);
        WriteAt(output, start + layout.Slots, tables);

        header.PackLength = (ulong)layout.Length;
        header.TablesChecksum = Xxh64.Hash(tables);
        var headerBytes = new byte[PackHeader.Length];
        header.Write(headerBytes);
        output.Position = start;
        WriteAll(output, headerBytes);
        output.Position = start + layout.Length;
        return new(written.Count, bodies, layout.Length, header.Fingerprint);
    }

    private static List<WrittenRow> WriteBodies(Stream output, IEnumerable<PackRow> rows, long limit)
    {
        var written = new List<WrittenRow>();
        var buffer = Array.Empty<byte>();
        var end = 0L;
        foreach (var row in rows)
        {
            CheckOrder(written, row);
            var length = Encoding.UTF8.GetByteCount(row.Body);
            end += length;
            if (PackHeader.Length + end > limit)
            {
                throw new PackTooLargeException(limit);
            }

            buffer = buffer.Length < length ? new byte[length] : buffer;
            Encoding.UTF8.GetBytes(row.Body, 0, row.Body.Length, buffer, 0);
            output.Write(buffer, 0, length);
            var checksum = Xxh64.Hash(buffer.AsSpan(0, length));
            written.Add(new(PackRowHeader.From(row), row.WordCount, end, checksum, PackFingerprint.Compute(row)));
        }

        return written;
    }

    private static RowHeaderWriter WriteRowHeaders(List<WrittenRow> rows, TextPool pool, long limit)
    {
        var rowHeaders = new RowHeaderWriter(pool);
        foreach (var row in rows)
        {
            rowHeaders.Write(row.Header);
            if (rowHeaders.Length > limit)
            {
                throw new PackTooLargeException(limit);
            }
        }

        return rowHeaders;
    }

    private static void CheckOrder(List<WrittenRow> written, PackRow row)
    {
        var before = written.Count == 0 ? null : written[written.Count - 1].Header.Id;
        if (before is not null && string.CompareOrdinal(before, row.Id) >= 0)
        {
            throw new ArgumentException($"'{row.Id}' comes after '{before}', but ids must be in ordinal order.", nameof(row));
        }
    }

    /// <summary>Fills the gap before a section with zeros.</summary>
    private static void WriteAt(Stream output, long position, byte[] bytes)
    {
        while (output.Position < position)
        {
            output.WriteByte(0);
        }

        WriteAll(output, bytes);
    }

    private static void WriteAll(Stream output, byte[] bytes) => output.Write(bytes, 0, bytes.Length);
}

/// <summary>Figures of a pack that was written.</summary>
/// <param name="TextBytes">The size of all bodies.</param>
/// <param name="PackBytes">The size of the pack.</param>
/// <param name="Fingerprint">See <see cref="PackFingerprint"/>.</param>
public sealed record PackSummary(int Articles, long TextBytes, long PackBytes, ulong Fingerprint);

/// <summary>A corpus exceeds the maximum size of a pack. The output so far is not a valid pack.</summary>
public sealed class PackTooLargeException(long limit)
    : Exception($"The pack would have more than {Quantity.Number(limit)} bytes.");

/// <summary>Findings about a corpus that occur only when its pack is written.</summary>
public static class PackFindings
{
    /// <summary>The finding for a <see cref="PackTooLargeException"/>.</summary>
    public static LocatedFinding TooLarge(string corpus) => new(null, new Finding(
        Rules.PackIsTooLarge, SourceSpan.FileStart,
        corpus,
        Quantity.Number(PackWriter.MaxLength) + " bytes"));
}

/// <summary>Names the resource of a pack, for the task that adds it and for the generated code that opens it.</summary>
public static class PackResource
{
    /// <summary>The full name of the resource, which is unique because the names of corpora are.</summary>
    public static string NameOf(string corpus) => $"Corpora.{corpus}.pack";
}
