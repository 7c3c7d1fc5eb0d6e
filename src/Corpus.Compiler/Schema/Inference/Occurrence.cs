using Corpus.Compiler.Articles;
using Corpus.Compiler.Findings;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Where something stands in the corpus.</summary>
/// <param name="Text">What stands there.</param>
internal sealed record Occurrence(ArticleFile File, SourceSpan Span, string Text)
{
    public LocatedFinding Report(Rule rule, params string[] arguments) => new(File.FilePath, new Finding(rule, Span, arguments));
}
