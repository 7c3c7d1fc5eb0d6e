using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpora.Testing.Files;

/// <summary>
/// An additional file and its item metadata. The compiler identifies additional files by reference, so an unchanged file keeps its text
/// object.
/// </summary>
internal sealed record ProjectFile(AdditionalText Text, ImmutableSortedDictionary<string, string> Metadata)
{
    public string Path => Text.Path;

    public static ProjectFile Create(string path, SourceText? text, IEnumerable<(string Name, string Value)> metadata) => new(
        new InMemoryText(FullPath(path), text),
        metadata.ToImmutableSortedDictionary(item => item.Name, item => item.Value, StringComparer.OrdinalIgnoreCase));

    /// <param name="path">Relative to the project, or rooted.</param>
    public static string FullPath(string path) => path.StartsWith('/') ? path : CorpusProject.Directory + path;

    public ProjectFile WithText(SourceText? text) => this with { Text = new InMemoryText(Path, text) };

    public ProjectFile WithMetadata(string name, string value) => this with { Metadata = Metadata.SetItem(name, value) };

    private sealed class InMemoryText(string path, SourceText? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }
}

/// <summary>A C# file of a project.</summary>
internal sealed record ProjectSource(string FileName, string Code)
{
    public string Path => CorpusProject.Directory + FileName;
}
