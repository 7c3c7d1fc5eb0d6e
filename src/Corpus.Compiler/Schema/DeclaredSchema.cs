namespace Corpus.Compiler.Schema;

/// <summary>
/// A schema as C# declares it, before any article is read: it may name types that are still to be generated. It has no source locations, so
/// that two are equal if an edit of the code does not concern articles.
/// </summary>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="Properties">Sorted by name.</param>
public sealed record DeclaredSchema(
    string Corpus,
    DeclaredClass Class,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<SchemaEnum> Enums)
{
    /// <summary>The sort keys of the articles, most significant first.</summary>
    public EquatableArray<SortKey> Order { get; init; }

    /// <summary>Keys that are valid and have no property (<c>[Metadata(Ignore = true)]</c>).</summary>
    public EquatableArray<string> IgnoredKeys { get; init; }
}

/// <summary>A class that declares a schema.</summary>
/// <param name="Name">The C# name, <c>Story</c>, without <c>@</c>.</param>
/// <param name="Namespace">The namespace without <c>@</c>; empty for the global one.</param>
/// <param name="IsArticle">Whether the project derives it from <c>Corpora.Article</c>; otherwise the generated part does.</param>
/// <param name="Members">
/// The relevant names of its members in ordinal order; the generated part must not repeat them. Other members are not in the model, so that
/// an edit of the class that only adds code repeats no work.
/// </param>
public sealed record DeclaredClass(string Name, string Namespace, bool IsPublic, bool IsArticle, EquatableArray<string> Members)
{
    /// <summary>The limits on the number of words of an article; <see langword="null"/> if the class declares no limits.</summary>
    public SizeLimits? Words { get; init; }

    /// <summary>Whether the project declares it as abstract; otherwise the generated part does.</summary>
    public bool IsAbstract { get; init; } = true;

    /// <summary>Whether the class is partial, so that a part can be generated.</summary>
    public bool IsPartial { get; init; } = true;

    /// <summary>Whether generated code could have a member of that name: a neighbour, the title, or the instance of an article.</summary>
    public static bool IsRelevant(string member) =>
        member == "Title"
        || member.StartsWith("Instance", StringComparison.Ordinal)
        || member.StartsWith("Next", StringComparison.Ordinal)
        || member.StartsWith("Previous", StringComparison.Ordinal);

    /// <summary>The class as a type.</summary>
    public TypeRef Type => TypeRef.Declared(Namespace, Name);
}
