using System.Text;
using DiffEngine;

namespace VerifyXunit;

/// <summary>A snapshot's place on disk.</summary>
internal sealed record SnapshotFile(string Verified, string Received, string Text)
{
    /// <summary>As Verify writes its files: UTF-8 with a byte order mark, and no line end that the text does not have.</summary>
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <returns>A message about the difference; <see langword="null"/> if the file contains the text.</returns>
    public string? Compare()
    {
        // A diff tool that was started over a missing file may have left an empty one.
        if (!File.Exists(Verified) || new FileInfo(Verified).Length == 0)
        {
            return $"New: {Path.GetFileName(Verified)} is not there yet; received:\n{Text}";
        }

        var verified = File.ReadAllText(Verified, Utf8);
        if (verified.Contains('\r'))
        {
            return $"{Path.GetFileName(Verified)} has CR line ends; snapshots have LF: set 'eol=lf' for them in .gitattributes";
        }

        return verified == Text
            ? null
            : $"NotEqual: {Path.GetFileName(Verified)}, -verified +received:\n{TextDifference.Describe(verified, Text)}";
    }

    public Task Accept() => File.WriteAllTextAsync(Verified, Text, Utf8);

    public async Task Reject(bool showDifference)
    {
        await File.WriteAllTextAsync(Received, Text, Utf8);
        if (showDifference)
        {
            await DiffRunner.LaunchForTextAsync(Received, Verified, Utf8);
        }
    }

    /// <summary>Closes the diff tool that an earlier run started.</summary>
    public void CloseDifference() => DiffRunner.Kill(Received, Verified);
}
