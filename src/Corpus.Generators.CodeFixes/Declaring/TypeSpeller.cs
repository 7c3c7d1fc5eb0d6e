using Corpus.Compiler.Schema;
using Corpus.Generators.Emit;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>Spells types as people write them: short where that means the type, in full where it would not.</summary>
/// <param name="isVisible">Whether a type's short name means it, by its namespace and name.</param>
internal sealed class TypeSpeller(CorpusNames names, Func<string, string, bool> isVisible)
{
    private const string Global = "global::";

    public string Spell(PropertyType type) => type is ListType list
        ? $"{Shorten("global::System.Collections.Generic.IReadOnlyList")}<{Spell(list.Element)}>"
        : Shorten(TypeNames.For(type, names));

    /// <param name="name">A type in full, <c>global::System.DateOnly</c>, or a keyword.</param>
    public string Shorten(string name)
    {
        if (!name.StartsWith(Global, StringComparison.Ordinal))
        {
            return name;
        }

        var dot = name.LastIndexOf('.');
        var (ns, simple) = dot < 0 ? ("", name.Substring(Global.Length)) : (name.Substring(Global.Length, dot - Global.Length).Replace("@", ""), name.Substring(dot + 1));
        return isVisible(ns, simple) ? simple : name;
    }
}
