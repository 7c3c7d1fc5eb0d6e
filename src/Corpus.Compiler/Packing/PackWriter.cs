using System.Globalization;
using System.Text;
using Corpora.Packs;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Packing;

/// <summary>
/// Writes a pack. The bodies go to the stream as they come and are not kept, so that a corpus need not be in memory as a whole.
/// </summary>
public static class PackWriter
{
    /// <summary>The most bytes that a pack may have.</summary>
    public const long MaxLength = PackFormat.MaxLength;

    /// <summary>Writes the rows' pack, which is a function of them alone, from the stream's position on.</summary>
    /// <param name="rows">In ordinal order of their ids, no two with one id; gone through once.</param>
    /// <exception cref="ArgumentException">The rows are not in order, or the stream can't seek.</exception>
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

        var texts = new TextPool(written.SelectMany(row => row.Head.ShareableTexts));
        var heads = WriteHeads(written, texts, limit);
        var pool = texts.ToArray();
        var header = new PackHeader
        {
            Rows = (uint)written.Count,
            Bodies = (uint)bodies,
            Heads = (uint)heads.Length,
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

        WriteAt(output, start + layout.Heads, heads.ToArray());
        WriteAt(output, start + layout.Pool, pool);
        var tables = PackTables.Write(written, heads, texts);
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
            written.Add(new(PackRowHeader.From(row), row.WordCount, end, Xxh64.Hash(buffer.AsSpan(0, length)), PackFingerprint.Compute(row)));
        }

        return written;
    }

    private static RowHeaderWriter WriteHeads(List<WrittenRow> rows, TextPool pool, long limit)
    {
        var heads = new RowHeaderWriter(pool);
        foreach (var row in rows)
        {
            heads.Write(row.Head);
            if (heads.Length > limit)
            {
                throw new PackTooLargeException(limit);
            }
        }

        return heads;
    }

    private static void CheckOrder(List<WrittenRow> written, PackRow row)
    {
        var before = written.Count == 0 ? null : written[written.Count - 1].Head.Id;
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

/// <summary>What was written.</summary>
/// <param name="TextBytes">The bytes of all bodies.</param>
/// <param name="PackBytes">The bytes of the pack.</param>
/// <param name="Fingerprint">See <see cref="PackFingerprint"/>.</param>
public sealed record PackSummary(int Articles, long TextBytes, long PackBytes, ulong Fingerprint);

/// <summary>A corpus is larger than a pack may be. What was written until then is of no use.</summary>
public sealed class PackTooLargeException(long limit)
    : Exception(string.Format(CultureInfo.InvariantCulture, "The pack would have more than {0:N0} bytes.", limit));

/// <summary>What is wrong with a corpus only when it becomes a pack.</summary>
public static class PackFindings
{
    /// <summary>What an <see cref="PackTooLargeException"/> is to the user.</summary>
    public static LocatedFinding TooLarge(string corpus) => new(null, new Finding(
        Rules.PackIsTooLarge, SourceSpan.FileStart,
        corpus,
        PackWriter.MaxLength.ToString("N0", CultureInfo.InvariantCulture) + " bytes"));
}

/// <summary>The resource that a pack is: the task that adds it and the generated code that opens it must agree.</summary>
public static class PackResource
{
    /// <summary>The resource's full name. No two corpora of a project have one name.</summary>
    public static string NameOf(string corpus) => $"Corpora.{corpus}.pack";
}
