using Corpus.Compiler.Diagnostics;

namespace Corpus.Build;

/// <summary>An article has an error: its corpus has no pack until it is mended.</summary>
internal sealed class ArticleException(LocatedFinding error) : Exception(error.Finding.Message)
{
    public LocatedFinding Error => error;
}
