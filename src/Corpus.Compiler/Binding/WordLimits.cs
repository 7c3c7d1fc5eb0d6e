using Corpus.Compiler.Planning;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Binding;

/// <summary>Checks the word count of an article against the limits of its schema.</summary>
internal static class WordLimits
{
    /// <returns><see langword="null"/> if there are no limits, they are met, or errors make the body unreliable.</returns>
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
