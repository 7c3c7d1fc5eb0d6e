using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>A property of an article class or of a nested record.</summary>
/// <param name="Name">Its C# name, without <c>@</c>.</param>
/// <param name="Key">The normalized metadata key.</param>
/// <param name="Spelling">The key as the articles spell it, for messages and docs.</param>
/// <param name="IsRequired">Whether every article (every mapping) has it.</param>
/// <param name="IsInherited">Whether <c>Corpora.Article</c> declares it already: <c>Title</c>.</param>
public sealed record SchemaProperty(
    string Name,
    string Key,
    string Spelling,
    PropertyType Type,
    bool IsRequired,
    bool IsInherited = false)
{
    /// <summary>Whether the property's type holds null. An inferred property that is optional does.</summary>
    public bool IsNullable { get; init; } = !IsRequired;

    /// <summary>Whether a value of the property's record may be none, so that a pack has to say whether it is.</summary>
    public bool HasPresence => !IsRequired || IsNullable;

    /// <summary>Its accessibility, as C# spells it.</summary>
    public string Access { get; init; } = "public";

    /// <summary>The parameter of its record's constructor that sets it; <see langword="null"/> when an initializer does.</summary>
    public string? Parameter { get; init; }

    /// <summary>What an article without the key has; <see langword="null"/> where the compiler can't tell.</summary>
    public Value? Default { get; init; }

    /// <summary>What its value must be besides of its type.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>Whether the project asks for an index over it, also where its type has none by itself.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether no two articles have one value of it.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Attributes in C# that an override has to repeat, since who reads them does not look at what is overridden.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>The reference whose other end it is: no key of a file fills it.</summary>
    public ReverseReference? Reverse { get; init; }
}

/// <summary>The other end of a reference.</summary>
/// <param name="Corpus">The corpus whose articles hold the reference.</param>
/// <param name="Property">The property of theirs that holds it.</param>
public sealed record ReverseReference(string Corpus, string Property);
