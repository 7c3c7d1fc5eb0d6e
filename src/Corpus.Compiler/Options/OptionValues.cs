namespace Corpus.Compiler.Options;

/// <summary>Options as a project spells them, for the whole project or for one file.</summary>
/// <remarks>Two are equal if they set the same options to the same texts.</remarks>
public sealed record OptionValues
{
    public static readonly OptionValues None = new(OptionTable.All.Select(_ => ""));

    private OptionValues(IEnumerable<string> texts) => Texts = texts.ToEquatableArray();

    /// <summary>By <see cref="Option.Index"/>; the empty string for an option that is not set.</summary>
    private EquatableArray<string> Texts { get; }

    /// <returns>The text of an option; <see langword="null"/> if it is not set.</returns>
    public string? this[Option option] => Texts[option.Index] is { Length: > 0 } text ? text : null;

    /// <summary>Reads all options of a scope from where a host keeps them.</summary>
    /// <param name="read">
    /// Returns the text of a property or of metadata by its name; empty or <see langword="null"/> if it is not set.
    /// </param>
    public static OptionValues Read(OptionScope scope, Func<string, string?> read) => new(
        OptionTable.All.Select(option => (option.Scope & scope) == 0 ? "" : Unescape(read(option.Name)) ?? ""));

    /// <summary>
    /// Undoes the escapes of the package's targets: options reach the compiler as lines of an .editorconfig, where <c>#</c> and <c>;</c>
    /// begin comments.
    /// </summary>
    /// <returns><see langword="null"/> for an empty text, which in MSBuild means that the option is not set.</returns>
    public static string? Unescape(string? value) =>
        value?.Trim() is { Length: > 0 } trimmed && Uri.UnescapeDataString(trimmed).Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Escapes the text of an option as the package's targets do.</summary>
    /// <param name="option"><see langword="null"/> for a property or metadata that is not an option.</param>
    public static string Escape(Option? option, string text) => text
        .Replace("%", "%25")
        .Replace("#", "%23")
        .Replace(";", "%3B")
        .Replace("\r", "")
        .Replace("\n", option is { HasLines: true } ? "%0A" : " ");

    /// <summary>The same options with one of them set.</summary>
    public OptionValues With(Option option, string? text) => new(
        Texts.Select((old, index) => index == option.Index ? text ?? "" : old));

    /// <summary>The value for a file: its own, else that of the project, else the default.</summary>
    public static T Parse<T>(Option<T> option, OptionValues file, OptionValues project) => option.Parse(file[option] ?? project[option]);
}
