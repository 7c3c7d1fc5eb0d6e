using System.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Corpus.Build;

/// <summary>Takes the JSON Schemas of corpora out of the comments in which the generator wrote them. What did not change is not written again.</summary>
public sealed class WriteCorpusJsonSchemas : Task
{
    private const string Begin = "\n/*\n";
    private const string End = "*/";

    /// <summary>Where the compiler puts the files that its generators make.</summary>
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

    /// <summary>The compiler leaves there what it made when the corpus was in another namespace: the newest counts.</summary>
    private string? FindGenerated(string corpus) => Directory.Exists(GeneratedFolder)
        ? Directory
            .EnumerateFiles(GeneratedFolder, "*" + corpus + ".schema.json.g.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is var name && (name.Length == corpus.Length + ".schema.json.g.cs".Length || name[name.Length - corpus.Length - ".schema.json.g.cs".Length - 1] == '.'))
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
