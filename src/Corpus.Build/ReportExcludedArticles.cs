using Corpus.Compiler.Reading.Publication;

namespace Corpus.Build;

/// <summary>
/// Says how many articles of each corpus are left out. The compiler can't: what is less than a warning it does not print. Of corpora that are
/// stored as packs the task says so that writes them.
/// </summary>
public sealed class ReportExcludedArticles : CorpusTask
{
    public override bool Execute()
    {
        foreach (var corpus in FindArticles().GroupBy(article => article.File.Corpus).OrderBy(corpus => corpus.Key, StringComparer.Ordinal))
        {
            var tally = new ExclusionTally(Publication);
            foreach (var article in corpus)
            {
                // What can't be read is the compiler's error, which ran before.
                tally.Add(ArticleFiles.TryRead(article, out _)?.Excluded);
            }

            Report(tally, corpus.Key);
        }

        return true;
    }
}
