using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>
/// A schema as the project's C# has it, before any article is seen: its types may be such as only the corpora bring about. Equal when a
/// change to the code concerns no article. No place in the code is here, or each new line would be a new schema.
/// </summary>
/// <param name="Corpus">The corpus that it is for.</param>
/// <param name="Properties">In order of their names.</param>
public sealed record DeclaredSchema(
    string Corpus,
    DeclaredClass Class,
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<SchemaEnum> Enums)
{
    /// <summary>What the project sorts the articles by, the first key first.</summary>
    public EquatableArray<SortKey> Order { get; init; }
}

/// <summary>A class of the project that is a schema.</summary>
/// <param name="Name">Its C# name: <c>Story</c>.</param>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="IsArticle">Whether it derives from <c>Corpora.Article</c> as it stands; else the generated part says so.</param>
/// <param name="Members">In ordinal order: the names of its members, of which the generated part can have none.</param>
public sealed record DeclaredClass(string Name, string Namespace, bool IsPublic, bool IsArticle, EquatableArray<string> Members)
{
    /// <summary>How many words an article has; <see langword="null"/> where the class does not say.</summary>
    public SizeLimits? Words { get; init; }

    /// <summary>Whether a generated part can add to it.</summary>
    public bool IsPartial { get; init; } = true;

    /// <summary><c>global::App.Story</c></summary>
    public string TypeName => Namespace.Length == 0 ? "global::" + Name : $"global::{Namespace}.{Name}";
}
