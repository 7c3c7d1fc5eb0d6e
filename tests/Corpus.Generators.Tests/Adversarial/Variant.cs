using System.Text;
using Corpora.Testing;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>
/// Another form of the same files, or other circumstances. None of it makes a difference to what is generated.
/// </summary>
/// <param name="Encode">From a file's text, with LF line ends, to its bytes.</param>
/// <param name="ChangesLineEnds">Whether files that are about line ends are other files then.</param>
/// <param name="HasMark">Whether a byte order mark chooses the decoder, which is then one that puts U+FFFD for what it can't decode.</param>
internal sealed record Variant(
    string Name,
    Func<string, byte[]> Encode,
    bool ChangesLineEnds = false,
    bool HasMark = false,
    bool IsReversed = false,
    string? Culture = null)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static readonly Variant Plain = new("plain", Utf8.GetBytes);

    public static IReadOnlyList<Variant> All { get; } =
    [
        Plain,
        new("CRLF", text => Utf8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)), ChangesLineEnds: true),
        new("CR", text => Utf8.GetBytes(text.Replace('\n', '\r')), ChangesLineEnds: true),
        new("BOM", text => WithMark(new UTF8Encoding(true), text), HasMark: true),
        new("UTF-16 LE", text => WithMark(Encoding.Unicode, text), HasMark: true),
        new("UTF-16 BE", text => WithMark(Encoding.BigEndianUnicode, text), HasMark: true),
        new(
            "UTF-16 LE, CRLF",
            text => WithMark(Encoding.Unicode, text.Replace("\n", "\r\n", StringComparison.Ordinal)),
            ChangesLineEnds: true,
            HasMark: true),
        new("reversed", Utf8.GetBytes, IsReversed: true),
        new("Turkish", Utf8.GetBytes, Culture: "tr-TR"),
        new("Arabic", Utf8.GetBytes, Culture: "ar-SA"),
    ];

    /// <summary>Without a line end that TOML does not know.</summary>
    public static IReadOnlyList<Variant> ForHeaders { get; } = [.. All.Where(variant => variant.Name != "CR")];

    public static Variant Named(string name) => All.Single(variant => variant.Name == name);

    /// <summary>The circumstances, until they are disposed of.</summary>
    public IDisposable Enter() => Cultures.Use(Culture ?? "");

    /// <summary>Whether the body's file means the same in this form.</summary>
    public bool Suits(AdversarialBody body) => !(ChangesLineEnds && body.IsAboutLineEnds) && !(HasMark && body.HasReplacementCharacter);

    public CorpusProject Order(CorpusProject project) => IsReversed ? project.ReverseFiles() : project;

    private static byte[] WithMark(Encoding encoding, string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
