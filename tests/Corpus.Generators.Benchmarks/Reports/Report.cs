using System.Text;

namespace Corpus.Generators.Benchmarks.Reports;

/// <summary>What a command has to tell: printed, and written as Markdown.</summary>
internal sealed class Report(string name, string title)
{
    private readonly StringBuilder _text = new($"# {title}\n\n{Machine.Describe()}.\n");

    public Report Add(string heading, string explanation, Table table)
    {
        _text.Append($"\n## {heading}\n\n{explanation}\n\n{table}");
        return this;
    }

    public Report Add(string paragraph)
    {
        _text.Append($"\n{paragraph}\n");
        return this;
    }

    /// <returns>0, the exit code of a command that succeeded.</returns>
    public int Publish()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
        var file = Path.Combine(folder.FullName, name + ".md");
        File.WriteAllText(file, _text.ToString());
        Console.WriteLine(_text);
        Console.WriteLine($"Written to {Path.GetRelativePath(Repository.Root, file)}");
        return 0;
    }
}
