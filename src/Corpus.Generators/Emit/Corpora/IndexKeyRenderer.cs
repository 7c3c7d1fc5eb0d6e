using Corpus.Compiler.Indexes;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>The keys of an index as a C# expression. Articles are named by their ids: none is loaded to search.</summary>
internal sealed class IndexKeyRenderer(ProjectPlan project, CorpusSchema schema, CorpusNames names)
{
    private const string Factory = "global::Corpora.IndexKeys";

    private readonly ValueRenderer _values = new(project, schema, names);

    /// <summary>The C# type of an index' keys or times: that of the property, or of its list's items.</summary>
    public string RenderType(IndexColumns index) =>
        TypeNames.For(IndexedTypes.KeyOf(schema.Properties.First(property => property.Name == index.Property).Type), names);

    /// <returns><see langword="null"/> for an index over times, which has no keys.</returns>
    public string? Render(IndexColumns index) => index switch
    {
        TaxonomyColumns taxonomy => $"{Factory}.FromEnum<{names.Global(taxonomy.EnumName)}>({Literals.Int64(taxonomy.Offsets.Count - 1)})",
        KeyColumns keys => Render(keys),
        _ => null,
    };

    private string Render(KeyColumns index)
    {
        if (index.Type is ReferenceType reference && project.FindCorpus(reference.Corpus) is { } target)
        {
            var ids = index.Keys.OfType<ReferenceValue>().Select(key => Literals.String(key.Id));
            return $"{Factory}.FromArticles({CorpusNames.From(target).Global(target.Name)}.Articles, {Array("string", ids)})";
        }

        var values = index.Keys.Select(key => _values.Render(key, index.Type) ?? "default!");
        return $"{Factory}.FromValues({Array(TypeNames.For(index.Type, names), values)})";
    }

    private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
}
