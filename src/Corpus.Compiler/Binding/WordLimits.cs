using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Binding;

/// <summary>Holds an article's length against what its schema demands.</summary>
public static class WordLimits
{
    /// <returns><see langword="null"/> when the schema demands nothing, or gets it; a text that was not read has no length.</returns>
    public static Finding? Check(CorpusPlan plan, Document document)
    {
        if (plan.Schema.Class is not { Words: { } limits } schema || limits.Allow(document.Body.WordCount) || document.HasErrors)
        {
            return null;
        }

        return new Finding(
            Rules.WordCount, SourceSpan.FileStart,
            Sizes.Describe(document.Body.WordCount, "word"), schema.Name, Sizes.Describe(limits, "word"))
        {
            Subject = schema.Name,
        };
    }
}
