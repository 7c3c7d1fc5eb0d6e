namespace VerifyXunit;

/// <summary>The expected content of one snapshot file.</summary>
/// <param name="Name">The part of the file's name after <c>#</c>; <see langword="null"/> for the diagnostics.</param>
/// <param name="Extension">Without a dot.</param>
/// <param name="Text">With LF line ends.</param>
internal sealed record Snapshot(string? Name, string Extension, string Text)
{
    public static Snapshot Create(string? name, string extension, string text) =>
        new(name, extension, text.Replace("\r\n", "\n").Replace('\r', '\n'));
}
