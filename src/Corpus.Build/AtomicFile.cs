namespace Corpus.Build;

/// <summary>Writes a file completely or not at all: to a temporary file in the same folder, which replaces the file at the end.</summary>
internal static class AtomicFile
{
    private const int BufferLength = 1 << 20;

    /// <remarks>If the content is unchanged, only the timestamp is updated, so that MSBuild sees the output as up to date.</remarks>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + ".unfinished";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferLength))
            {
                write(stream);
            }

            if (File.Exists(path) && HaveSameContent(path, temporary))
            {
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            }
            else
            {
                File.Delete(path);
                File.Move(temporary, path);
            }
        }
        finally
        {
            File.Delete(temporary);
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
