namespace Corpus.Compiler.Naming;

/// <summary>A request for a unique name.</summary>
/// <param name="key">The unique key of the request.</param>
/// <param name="plain">The requested name.</param>
/// <param name="qualified">Returns the longer name that is used if other requests have the same plain name, which is rare.</param>
internal sealed class NameRequest(string key, string plain, Func<string> qualified)
{
    public string Key { get; } = key;

    public string Plain { get; } = plain;

    public string Qualified => qualified();

    /// <summary>Suffixes: the name with each of them must also be unique.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>A name that keeps the case of the text, used if other requests also have the same qualified name.</summary>
    public string? Spelled { get; init; }

    /// <summary>
    /// A request for the text of a label: as <see cref="From"/>, but with words for the signs that end a word (<c>C#</c> is
    /// <c>CSharp</c>), and with its own case where only the case tells labels apart (<c>World</c>, <c>world</c>).
    /// </summary>
    public static NameRequest FromLabel(string label)
    {
        var plain = PascalName.WithFinalSigns(label);
        return new(label, plain.Length > 0 ? plain : PascalName.SpelledOut(label), () => PascalName.SpelledOut(label))
        {
            Spelled = PascalName.AsSpelled(label),
        };
    }

    /// <summary>A request for the text in Pascal case; if it has no letters or digits, with words for its characters.</summary>
    public static NameRequest From(string key, string text)
    {
        var plain = PascalName.From(text);
        return new(key, plain.Length > 0 ? plain : PascalName.SpelledOut(text), () => PascalName.SpelledOut(text));
    }
}

/// <summary>The answer to a <see cref="NameRequest"/>.</summary>
/// <param name="Wanted">The plain name of the request.</param>
/// <param name="Reserved">What the wanted name is reserved for; <see langword="null"/> if it is not reserved.</param>
/// <param name="ConflictingKey">
/// The key of another request for the same name; <see langword="null"/> if no other request has the name.
/// </param>
internal sealed record AssignedName(string Name, string Wanted, string? Reserved, string? ConflictingKey);

/// <summary>Prefixes of names that are reserved or do not begin with a letter.</summary>
internal static class Prefixes
{
    public const string Article = "Article";

    public const string Metadata = "Metadata";
}
