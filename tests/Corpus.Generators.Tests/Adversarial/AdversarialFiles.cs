using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>A file that can be no article.</summary>
/// <param name="Id">The rule that says so.</param>
/// <param name="Text">As a host hands it over, where that is not what the bytes decode to.</param>
public sealed record AdversarialFile(string Name, string Id, byte[] Bytes, SourceText? Text = null)
{
    public override string ToString() => Name;
}

/// <summary>Files of bytes that are no text, or no Unicode. Each is an error; all other articles stay as they are.</summary>
internal static class AdversarialFiles
{
    private const string NotUnicode = "CORPUS106";
    private const string Nul = "CORPUS107";

    private static readonly Encoding Lenient = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static IReadOnlyList<AdversarialFile> All { get; } =
    [
        new("invalid byte", NotUnicode, Bytes("a", 0xFF, "b")),
        new("Latin-1", NotUnicode, Bytes("caf", 0xE9, " au lait")),
        new("invalid byte, on a machine whose code page is UTF-8", NotUnicode, [], SourceText.From(new MemoryStream(Bytes("a", 0xFF, "b")), Lenient)),
        new("cut off", NotUnicode, [.. Bytes("a"), 0xE2, 0x82]),
        new("overlong", NotUnicode, [.. Bytes("a"), 0xC0, 0x80]),
        new("surrogate in UTF-8", NotUnicode, [.. Bytes("a"), 0xED, 0xA0, 0x80]),
        new("above the last code point", NotUnicode, [.. Bytes("a"), 0xF4, 0x90, 0x80, 0x80]),
        new("lone high surrogate", NotUnicode, [], SourceText.From("date 2020-08-17 x\n\nlone \uD83D here", Encoding.Unicode)),
        new("lone low surrogate", NotUnicode, [], SourceText.From("date 2020-08-17 x\n\n\uDE00", Encoding.Unicode)),
        new("lone surrogate at the end", NotUnicode, [], SourceText.From("date 2020-08-17 x\n\nend\uD83D", Encoding.Unicode)),
        new("NUL", Nul, Bytes("a", 0x00, "b")),
        new("UTF-16 without a mark", Nul, Encoding.Unicode.GetBytes("date 2020-08-17 x\n\nabc")),
        new("invalid byte after a mark", NotUnicode, [0xEF, 0xBB, 0xBF, .. Bytes("a", 0xFF, "b")]),
        new("lone surrogate in UTF-16", NotUnicode, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("date 2020-08-17 x\n\na"), 0x3D, 0xD8]),
        new("odd number of bytes in UTF-16", NotUnicode, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("date 2020-08-17 x\n\na"), 0x41]),
        new("picture", NotUnicode, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D]),
    ];

    private static byte[] Bytes(params object[] parts) =>
    [
        .. "date 2020-08-17 x\n\n"u8,
        .. parts.SelectMany(part => part is string text ? Encoding.UTF8.GetBytes(text) : [Convert.ToByte(part, null)]),
    ];
}
