using Corpus.Compiler.JsonSchema;
using Corpus.Compiler.Options;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>
/// Writes a JSON Schema as a comment: a generator can add only C# files, and only it knows the C# of the project. A task of the build
/// extracts it.
/// </summary>
internal static class JsonSchemaEmitter
{
    public static string Emit(JsonSchemaFile file)
    {
        var writer = GeneratedFile.Begin();
        return writer + "/*\n" + file.Json + "*/\n";
    }
}

/// <summary>The JSON Schema of the front matter of a corpus. Two are equal if the schema is the same.</summary>
internal sealed record JsonSchemaFile(string HintName, string Json)
{
    /// <summary>By this extension a build finds the generated files.</summary>
    private const string Extension = ".schema.json";

    public static IEnumerable<JsonSchemaFile> SelectFrom(ProjectPlan project, OptionValues options) =>
        OptionTable.EmitsJsonSchema.Parse(options[OptionTable.EmitsJsonSchema])
            ? project.Corpora.Select(plan => From(project, plan))
            : [];

    private static JsonSchemaFile From(ProjectPlan project, CorpusPlan plan) =>
        new(CorpusNames.From(plan).HintName(plan.Name + Extension), FrontMatterSchema.Write(project, plan));
}
