using Corpus.Compiler.Indexes;
using Corpus.Compiler.Planning;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>The keys of an index as a C# expression. Articles are named by their ids: none is loaded to search.</summary>
internal sealed class IndexKeyRenderer(ProjectPlan project, CorpusSchema schema, CorpusNames names)
{
    private const string Table = "global::Corpora.IndexKeyTable";

    private readonly ValueRenderer _values = new(project, schema, names);

    public string Render(KeyColumns index)
    {
        if (index.Type is ReferenceType reference && project.FindCorpus(reference.Corpus) is { } target)
        {
            var ids = index.Keys.OfType<ReferenceValue>().Select(key => Literals.String(key.Id));
            return $"{Table}.OfArticles({CorpusNames.From(target).Global(target.Name)}.Articles, {Array("string", ids)})";
        }

        return $"{Table}.Of({Array(TypeNames.For(index.Type, names), index.Keys.Select(key => _values.Render(key, index.Type) ?? "default!"))})";
    }

    private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
}
