using System.Text;

namespace Corpus.Compiler.Naming;

/// <summary>Namespaces as C# spells them.</summary>
internal static class NamespaceName
{
    /// <returns>The namespace, <c>@</c> before keywords; <see langword="null"/> when it is none.</returns>
    public static string? TryEscape(string name)
    {
        var parts = name.Split('.');
        return parts.All(part => CSharpIdentifier.IsValid(part.TrimStart('@')) && part.LastIndexOf('@') <= 0)
            ? string.Join(".", parts.Select(part => CSharpIdentifier.Escape(part.TrimStart('@'))))
            : null;
    }

    /// <summary>
    /// A project's root namespace, which is the project file's name where nobody set it and then need not be C#: what an identifier can't
    /// hold becomes <c>_</c>, as in the templates of the .NET SDK.
    /// </summary>
    public static string FromRootNamespace(string name) => string.Join(".", name
        .Split('.')
        .Where(part => part.Length > 0)
        .Select(part => CSharpIdentifier.Escape(ToIdentifier(part.TrimStart('@')))));

    /// <summary>
    /// Whether code outside of the namespace that says <paramref name="type"/> means a namespace of that name, not the type in it.
    /// </summary>
    public static bool Hides(string ns, string type)
    {
        var parts = ns.Split('.');
        return parts[0] == type || parts[parts.Length - 1] == type;
    }

    private static string ToIdentifier(string part)
    {
        var identifier = new StringBuilder(part.Length + 1);
        foreach (var character in part)
        {
            identifier.Append(char.IsLetterOrDigit(character) ? character : '_');
        }

        if (identifier.Length == 0 || char.IsDigit(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }
}
