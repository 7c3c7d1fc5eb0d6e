using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema.Constraints;

namespace Corpus.Compiler.Schema.Declared;

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
