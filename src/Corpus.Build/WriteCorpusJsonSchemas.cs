using System.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>Extracts the JSON Schemas of corpora from the comments of generated C# files. Unchanged files are not written.</summary>
public sealed class WriteCorpusJsonSchemas : Task
{
    private const string Begin = "\n/*\n";
    private const string End = "*/";
    private const string Suffix = ".schema.json.g.cs";

    /// <summary>The folder in which the compiler saves generated files.</summary>
    [Required]
    public string GeneratedFolder { get; set; } = "";

    /// <summary>The files to write, each with the metadata <c>Corpus</c>.</summary>
    [Required]
    public ITaskItem[] Schemas { get; set; } = [];

    public override bool Execute()
    {
        foreach (var schema in Schemas)
        {
            if (FindGenerated(schema.GetMetadata("Corpus")) is { } generated)
            {
                Write(schema.GetMetadata("FullPath"), Json(File.ReadAllText(generated)));
            }
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Returns the newest file, because the compiler keeps the old file when the corpus moves to another namespace.</summary>
    private string? FindGenerated(string corpus) => Directory.Exists(GeneratedFolder)
        ? Directory
            .EnumerateFiles(GeneratedFolder, "*" + corpus + Suffix, SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is var name
                && (name.Length == corpus.Length + Suffix.Length || name[name.Length - corpus.Length - Suffix.Length - 1] == '.'))
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .FirstOrDefault()
        : null;

    private static string Json(string source)
    {
        var start = source.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return source.Substring(start, source.LastIndexOf(End, StringComparison.Ordinal) - start);
    }

    private void Write(string path, string json)
    {
        if (File.Exists(path) && File.ReadAllText(path) == json)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Log.LogMessage(MessageImportance.Normal, "Wrote {0}", path);
    }
}
