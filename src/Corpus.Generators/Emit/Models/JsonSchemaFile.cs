using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema.Json;
using Corpus.Generators.Pipeline;

namespace Corpus.Generators.Emit.Models;

/// <summary>The schema of a corpus' front matter, for editors.</summary>
internal sealed record JsonSchemaFile(string HintName, string Json)
{
    /// <summary>What a build looks for among the generated files.</summary>
    private const string Extension = ".schema.json";

    public static IEnumerable<JsonSchemaFile> SelectFrom(ProjectPlan project, ProjectOptions options) => options.EmitsJsonSchema
        ? project.Corpora.Select(plan => new JsonSchemaFile(CorpusNames.From(plan).HintName(plan.Name + Extension), FrontMatterSchema.Write(project, plan)))
        : [];
}
