using Corpora.Testing.Files;

namespace Corpora.Testing;

/// <content>C# files.</content>
public sealed partial class CorpusProject
{
    /// <summary>Adds a C# file.</summary>
    /// <param name="code">The content of the file.</param>
    /// <param name="fileName">The name relative to the project; the default is <c>Source1.cs</c>, <c>Source2.cs</c> and so on.</param>
    /// <exception cref="ArgumentException">The project already has a C# file with this name.</exception>
    public CorpusProject AddSource(string code, string? fileName = null)
    {
        fileName ??= FormattableString.Invariant($"Source{Sources.Count + 1}.cs");
        if (Sources.Exists(source => source.FileName == fileName))
        {
            throw new ArgumentException($"The project already has a C# file '{fileName}'.", nameof(fileName));
        }

        return new(this) { Sources = Sources.Add(new(fileName, code)) };
    }

    /// <summary>Replaces the content of a C# file.</summary>
    /// <param name="fileName">The name that the file was added with.</param>
    /// <param name="code">The new content of the file.</param>
    /// <exception cref="ArgumentException">The project has no C# file with this name.</exception>
    public CorpusProject ReplaceSource(string fileName, string code) =>
        new(this) { Sources = Sources.Replace(FindSource(fileName), new(fileName, code)) };

    /// <summary>Removes a C# file.</summary>
    /// <param name="fileName">The name that the file was added with.</param>
    /// <exception cref="ArgumentException">The project has no C# file with this name.</exception>
    public CorpusProject RemoveSource(string fileName) => new(this) { Sources = Sources.Remove(FindSource(fileName)) };

    private ProjectSource FindSource(string fileName) =>
        Sources.Find(source => source.FileName == fileName)
        ?? throw new ArgumentException($"The project has no C# file '{fileName}'.", nameof(fileName));
}
