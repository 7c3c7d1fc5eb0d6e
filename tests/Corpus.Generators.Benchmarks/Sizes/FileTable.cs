using Corpus.Generators.Benchmarks.Projects;
using Corpus.Generators.Benchmarks.Reports;

namespace Corpus.Generators.Benchmarks.Sizes;

internal static class FileTable
{
    private static readonly string[] Extensions = [".dll", ".pdb", ".xml"];

    public static void Add(Report report, IReadOnlyList<MeasuredConsumer> consumers)
    {
        var table = new Table("written", "DLL", "over the articles", "PDB", "over the articles", "XML docs", "over the articles");
        foreach (var consumer in consumers)
        {
            table.Add([consumer.Variant.Title, .. Extensions.SelectMany(extension => Cells(consumer, extension))]);
        }

        var files = consumers[0].Files!;
        report.Add(
            $"{Format.Count(files.Count)} articles, {Format.Megabytes(files.Bytes)}: files",
            "A release build with a documentation file.",
            table);
    }

    private static string[] Cells(MeasuredConsumer consumer, string extension)
    {
        var bytes = new FileInfo(Path.ChangeExtension(consumer.Assembly, extension)).Length;
        return [Format.Bytes(bytes), Format.Ratio((double)bytes / consumer.Files!.Bytes)];
    }
}
