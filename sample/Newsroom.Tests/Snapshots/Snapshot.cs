namespace VerifyXunit;

/// <summary>What one snapshot file is to hold.</summary>
/// <param name="Name">Behind the <c>#</c> of the file's name; <see langword="null"/> for the diagnostics.</param>
/// <param name="Extension">Without a dot.</param>
/// <param name="Text">With LF line ends.</param>
internal sealed record Snapshot(string? Name, string Extension, string Text)
{
    public static Snapshot Create(string? name, string extension, string text) =>
        new(name, extension, text.Replace("\r\n", "\n").Replace('\r', '\n'));
}
