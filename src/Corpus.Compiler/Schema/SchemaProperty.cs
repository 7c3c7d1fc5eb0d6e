namespace Corpus.Compiler.Schema;

/// <summary>A property of an article class or of a record.</summary>
/// <param name="Name">The C# name, without <c>@</c>; the emitter escapes keywords.</param>
/// <param name="Key">The normalized metadata key.</param>
/// <param name="Spelling">The key as the articles spell it, for messages and documentation.</param>
/// <param name="IsRequired">Whether every article, or every mapping, must have it.</param>
/// <param name="IsInherited">Whether <c>Corpora.Article</c> declares it: <c>Title</c>.</param>
public sealed record SchemaProperty(
    string Name,
    string Key,
    string Spelling,
    PropertyType Type,
    bool IsRequired,
    bool IsInherited = false)
{
    /// <summary>Whether the type is nullable. By default it is if the property is optional.</summary>
    public bool IsNullable { get; init; } = !IsRequired;

    /// <summary>Whether a mapping may lack a value, so that a pack stores whether there is one.</summary>
    public bool HasPresence => !IsRequired || IsNullable;

    /// <summary>
    /// Whether a pack stores its values in a column. Only the title of the article itself, which every row has, needs none: one with a
    /// key of its own is another text, and one that may be null hides a heading.
    /// </summary>
    public bool HasColumn => !IsInherited || Key != WellKnownKeys.Title || (IsRequired && IsNullable);

    /// <summary>The accessibility, as C# spells it.</summary>
    public string Access { get; init; } = "public";

    /// <summary>The constructor parameter of the record that sets it; <see langword="null"/> if an initializer does.</summary>
    public string? Parameter { get; init; }

    /// <summary>The value of an article without the key; <see langword="null"/> if it is not known at compile time.</summary>
    public Value? Default { get; init; }

    /// <summary>Constraints on its value, besides the type.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    /// <summary>Whether the project asks for an index over it (<c>[Index]</c>).</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether its values must be distinct (<c>[Unique]</c>).</summary>
    public bool IsUnique { get; init; }

    /// <summary>C# attributes that an override must repeat, because their reader does not look at the overridden property.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>The reference of which this is the reverse (<c>[ReverseOf]</c>); no key of a file fills such a property.</summary>
    public ReverseReference? Reverse { get; init; }
}

/// <summary>The reverse of a reference.</summary>
/// <param name="Corpus">The corpus whose articles refer.</param>
/// <param name="Property">The name of the property by which they refer.</param>
public sealed record ReverseReference(string Corpus, string Property);
