namespace Corpus.Compiler.Planning;

/// <summary>Options come as lines of an .editorconfig, in which the package's targets escape what would cut them off.</summary>
public static class OptionText
{
    /// <returns>The option as the project spells it; <see langword="null"/> when it is empty, which in MSBuild is not set.</returns>
    public static string? Unescape(string? value) =>
        value?.Trim() is { Length: > 0 } trimmed && Uri.UnescapeDataString(trimmed).Trim() is { Length: > 0 } text ? text : null;
}
