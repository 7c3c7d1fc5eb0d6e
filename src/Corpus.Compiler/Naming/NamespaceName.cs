using System.Text;

namespace Corpus.Compiler.Naming;

/// <summary>The namespaces of a project.</summary>
internal static class NamespaceName
{
    /// <returns>The namespace without <c>@</c>; <see langword="null"/> if it is invalid.</returns>
    public static string? TryParse(string name)
    {
        var parts = name.Split('.');
        return parts.All(part => CSharpIdentifier.IsValid(part.TrimStart('@')) && part.LastIndexOf('@') <= 0)
            ? string.Join(".", parts.Select(part => part.TrimStart('@')))
            : null;
    }

    /// <summary>
    /// The root namespace of a project. By default it is the name of the project file, which need not be valid in C#: each invalid
    /// character becomes <c>_</c>, as in the templates of the .NET SDK.
    /// </summary>
    public static string FromRootNamespace(string name) => string.Join(".", name
        .Split('.')
        .Where(part => part.Length > 0)
        .Select(part => ToIdentifier(part.TrimStart('@'))));

    /// <summary>
    /// Whether <paramref name="type"/> means a namespace, not the type in it, in code outside of the namespace.
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
