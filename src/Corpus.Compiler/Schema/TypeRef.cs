using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Schema;

/// <summary>A C# type that a schema names. Two are equal if they are the same type.</summary>
/// <param name="Namespace">
/// The namespace without <c>@</c>, followed by the containing types; empty for the global one, and for a generated type, whose corpus has
/// it.
/// </param>
/// <param name="Name">The name as messages show it: <c>Person</c>, <c>Pair&lt;int&gt;</c>.</param>
/// <param name="Code">The full name as C# spells it, <c>global::App.Person</c>; <see langword="null"/> for a generated type.</param>
public sealed record TypeRef(string Namespace, string Name, string? Code)
{
    /// <summary>Whether the generator emits the type, into the namespace of the corpus.</summary>
    public bool IsGenerated => Code is null;

    /// <summary><c>App.Person</c>, <c>App.Pair&lt;int&gt;</c>; of a generated type the name alone.</summary>
    public string FullName => Code is null ? Name : Code.Replace("global::", "").Replace("@", "");

    /// <summary>A type that the generator emits for a corpus.</summary>
    public static TypeRef Generated(string name) => new("", name, null);

    /// <summary>A type that is neither nested nor generic.</summary>
    public static TypeRef Declared(string ns, string name) => new(ns, name, GeneratedNames.Global(ns, name));
}
