namespace Corpora.Testing.Files;

/// <summary>A C# file of a project.</summary>
internal sealed record ProjectSource(string FileName, string Code)
{
    public string Path => CorpusProject.Directory + FileName;
}
