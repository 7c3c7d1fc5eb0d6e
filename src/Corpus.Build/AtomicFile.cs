namespace Corpus.Build;

/// <summary>
/// A file that is there whole or not at all: it is written under another name beside its place, and put there when it is done.
/// </summary>
internal static class AtomicFile
{
    private const int BufferLength = 1 << 20;

    /// <summary>Writes a file. When what it holds is not new, its place in time alone is: that is what says to MSBuild that it is up to date.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".unfinished";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferLength))
            {
                write(stream);
            }

            if (File.Exists(path) && HaveSameContent(path, unfinished))
            {
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            }
            else
            {
                File.Delete(path);
                File.Move(unfinished, path);
            }
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static bool HaveSameContent(string left, string right)
    {
        using var leftStream = Open(left);
        using var rightStream = Open(right);
        if (leftStream.Length != rightStream.Length)
        {
            return false;
        }

        var leftBytes = new byte[BufferLength];
        var rightBytes = new byte[BufferLength];
        while (true)
        {
            var count = Fill(leftStream, leftBytes);
            if (count != Fill(rightStream, rightBytes) || !leftBytes.AsSpan(0, count).SequenceEqual(rightBytes.AsSpan(0, count)))
            {
                return false;
            }

            if (count == 0)
            {
                return true;
            }
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

    private static int Fill(Stream stream, byte[] bytes)
    {
        var filled = 0;
        while (filled < bytes.Length && stream.Read(bytes, filled, bytes.Length - filled) is > 0 and var count)
        {
            filled += count;
        }

        return filled;
    }
}
