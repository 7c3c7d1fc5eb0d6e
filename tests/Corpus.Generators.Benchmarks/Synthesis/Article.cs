using System.Globalization;

namespace Corpus.Generators.Benchmarks.Synthesis;

/// <param name="Id">The file's name without its extension.</param>
/// <param name="Body">Paragraphs, with blank lines between them.</param>
internal sealed record Article(string Id, DateOnly Date, string Category, string Body)
{
    public string FileName => Id + ".txt";

    /// <summary>The whole file.</summary>
    public string Text(HeaderStyle style)
    {
        var date = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return style switch
        {
            HeaderStyle.Dateline => $" date {date} {Category}\n\n{Body}\n",
            _ => $"---\ndate: {date}\ncategory: {Category}\n---\n\n{Body}\n",
        };
    }
}
