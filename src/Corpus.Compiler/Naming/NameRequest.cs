namespace Corpus.Compiler.Naming;

/// <summary>Something that wants a name.</summary>
/// <param name="key">What tells it from all others that want one.</param>
/// <param name="plain">The name that it wants.</param>
/// <param name="qualified">Makes the longer name that it takes when others want the plain one, which is rare.</param>
internal sealed class NameRequest(string key, string plain, Func<string> qualified)
{
    public string Key { get; } = key;

    public string Plain { get; } = plain;

    public string Qualified => qualified();

    /// <summary>What is appended to the name for the names that come with it, and must be free too.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>The text in Pascal case; with its symbols in words where it has nothing else.</summary>
    public static NameRequest From(string key, string text)
    {
        var plain = PascalName.From(text);
        return new(key, plain.Length > 0 ? plain : PascalName.SpelledOut(text), () => PascalName.SpelledOut(text));
    }
}

/// <summary>The name that a claim got.</summary>
/// <param name="Wanted">The plain name of the claim.</param>
/// <param name="Reserved">What the wanted name is reserved for, if it is.</param>
/// <param name="ConflictingKey">The key of another claim that the name was left for; <see langword="null"/> when there is none.</param>
internal sealed record AssignedName(string Name, string Wanted, string? Reserved, string? ConflictingKey);

/// <summary>What stands before names that are reserved or begin with no letter.</summary>
internal static class Prefixes
{
    public const string Article = "Article";

    public const string Metadata = "Metadata";
}
