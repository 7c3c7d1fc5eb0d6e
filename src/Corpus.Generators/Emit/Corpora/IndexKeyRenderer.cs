using Corpus.Compiler.Indexes;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>The keys of an index as a C# expression. Articles are named by their ids: none is loaded to search.</summary>
internal sealed class IndexKeyRenderer(ProjectPlan project, CorpusPlan plan)
{
    private readonly CorpusSchema _schema = plan.Schema;
    private readonly CorpusNames _names = CorpusNames.From(plan);
    private readonly ValueRenderer _values = ValueRenderer.From(project, plan);

    /// <summary>The C# type of an index' keys or times: that of the property, or of its list's items.</summary>
    public string RenderType(IndexColumns index) =>
        TypeNames.For(IndexedTypes.KeyOf(_schema.Properties.First(property => property.Name == index.Property).Type), _names);

    /// <returns><see langword="null"/> for an index over times, which has no keys.</returns>
    public string? Render(IndexColumns index) => index switch
    {
        TaxonomyColumns taxonomy =>
            $"{GlobalNames.IndexKeys}.FromEnum<{_names.Global(taxonomy.EnumName)}>({_names.LabelTable(taxonomy.EnumName)})",
        KeyColumns keys => Render(keys),
        _ => null,
    };

    private string Render(KeyColumns index)
    {
        if (index.Type is ReferenceType reference && project.FindCorpus(reference.Corpus) is { } target)
        {
            var ids = index.Keys.OfType<ReferenceValue>().Select(key => Literals.String(key.Id));
            return $"{GlobalNames.IndexKeys}.FromArticles({CorpusNames.From(target).AllArticles}, {Array("string", ids)})";
        }

        var values = index.Keys.Select(key => _values.Render(key, index.Type) ?? "default!");
        return $"{GlobalNames.IndexKeys}.FromValues({Array(TypeNames.For(index.Type, _names), values)})";
    }

    private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
}
