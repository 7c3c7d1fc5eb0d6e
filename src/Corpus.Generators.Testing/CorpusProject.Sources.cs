using Corpora.Testing.Files;

namespace Corpora.Testing;

/// <content>C# files.</content>
public sealed partial class CorpusProject
{
    /// <summary>Adds a C# file.</summary>
    /// <param name="code">What it holds.</param>
    /// <param name="fileName">Below the project. Without it: <c>Source1.cs</c>, <c>Source2.cs</c> …</param>
    /// <exception cref="ArgumentException">The project has a C# file of this name.</exception>
    public CorpusProject AddSource(string code, string? fileName = null)
    {
        fileName ??= FormattableString.Invariant($"Source{Sources.Count + 1}.cs");
        if (Sources.Exists(source => source.FileName == fileName))
        {
            throw new ArgumentException($"The project already has a C# file '{fileName}'.", nameof(fileName));
        }

        return new(this) { Sources = Sources.Add(new(fileName, code)) };
    }

    /// <summary>Replaces what a C# file holds.</summary>
    /// <param name="fileName">As it was added.</param>
    /// <param name="code">What it holds now.</param>
    /// <exception cref="ArgumentException">The project has no C# file of this name.</exception>
    public CorpusProject ReplaceSource(string fileName, string code) =>
        new(this) { Sources = Sources.Replace(FindSource(fileName), new(fileName, code)) };

    /// <summary>Removes a C# file.</summary>
    /// <param name="fileName">As it was added.</param>
    /// <exception cref="ArgumentException">The project has no C# file of this name.</exception>
    public CorpusProject RemoveSource(string fileName) => new(this) { Sources = Sources.Remove(FindSource(fileName)) };

    private ProjectSource FindSource(string fileName) =>
        Sources.Find(source => source.FileName == fileName)
        ?? throw new ArgumentException($"The project has no C# file '{fileName}'.", nameof(fileName));
}
