namespace Corpus.Compiler.Planning;

/// <summary>The full names that a project's corpora declare, and by which corpus.</summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>
    /// Types clash also where they differ in case alone: files are named for them, and not every system tells them apart.
    /// </summary>
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>The corpus that has the type, or a namespace of its name; <see langword="null"/> when none has.</returns>
    public string? OwnerOfType(string name) =>
        _files.TryGetValue(name, out var owner) || _namespaces.TryGetValue(name, out owner) ? owner : null;

    /// <returns>The corpus that has a type of the namespace's name; any number may share a namespace.</returns>
    public string? OwnerOfNamespace(string name) => _types.TryGetValue(name, out var owner) ? owner : null;

    public void AddType(string name, string corpus)
    {
        _types[name] = corpus;
        _files[name] = corpus;
    }

    public void AddNamespace(string name, string corpus) => _namespaces[name] = corpus;
}
