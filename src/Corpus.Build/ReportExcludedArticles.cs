namespace Corpus.Build;

/// <summary>
/// Reports how many articles of each corpus are excluded, for corpora in Source storage. For packed corpora, <see cref="WriteCorpusPacks"/>
/// does so.
/// </summary>
public sealed class ReportExcludedArticles : CorpusTask
{
    public override bool Execute()
    {
        foreach (var corpus in FindArticles().GroupBy(article => article.File.Corpus).OrderBy(corpus => corpus.Key, StringComparer.Ordinal))
        {
            foreach (var article in corpus)
            {
                // The compiler runs before this task and reports the files that cannot be read.
                if (article.TryRead(out _) is { } document)
                {
                    CountIfExcluded(article, document);
                }
            }

            ReportExclusions(corpus.Key);
        }

        return true;
    }
}
