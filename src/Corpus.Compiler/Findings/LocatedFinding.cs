namespace Corpus.Compiler.Findings;

/// <summary>A finding and the file it is in.</summary>
/// <param name="FilePath">As the host knows the file, so that its message can be clicked; <see langword="null"/> when it concerns no file.</param>
public sealed record LocatedFinding(string? FilePath, Finding Finding);
