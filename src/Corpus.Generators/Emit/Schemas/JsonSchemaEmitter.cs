using Corpus.Compiler.JsonSchema;
using Corpus.Compiler.Planning;
using Corpus.Generators.CSharp;
using Corpus.Generators.Inputs;

namespace Corpus.Generators.Emit.Schemas;

/// <summary>
/// Writes a JSON Schema as a comment: a generator can add no file but C#, and only it knows the project's C#. A task of the build takes it
/// out again.
/// </summary>
internal static class JsonSchemaEmitter
{
    public static string Emit(JsonSchemaFile file)
    {
        var writer = GeneratedFile.Begin();
        return writer + "/*\n" + file.Json + "*/\n";
    }
}

/// <summary>The schema of a corpus' front matter, for editors.</summary>
internal sealed record JsonSchemaFile(string HintName, string Json)
{
    /// <summary>What a build looks for among the generated files.</summary>
    private const string Extension = ".schema.json";

    public static IEnumerable<JsonSchemaFile> SelectFrom(ProjectPlan project, ProjectOptions options) => options.EmitsJsonSchema
        ? project.Corpora.Select(plan => new JsonSchemaFile(CorpusNames.From(plan).HintName(plan.Name + Extension), FrontMatterSchema.Write(project, plan)))
        : [];
}
