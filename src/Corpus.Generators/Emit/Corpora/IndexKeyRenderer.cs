using System.Text;
using Corpus.Compiler.Indexes;
using Corpus.Generators.CSharp;

namespace Corpus.Generators.Emit.Corpora;

/// <summary>The keys of an index as a C# expression. Articles are named by their ids: none is loaded to search.</summary>
internal sealed class IndexKeyRenderer(ProjectPlan project, CorpusPlan plan)
{
    /// <summary>
    /// The characters of string literals in one index. An assembly has room for about eight million in all, and a person does not read
    /// more than these.
    /// </summary>
    private const int MostCharacters = 16_384;

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
            var ids = index.Keys.OfType<ReferenceValue>().Select(key => key.Id).ToArray();
            var idTable = RenderMany(ids) ?? Array("string", ids.Select(Literals.String));
            return $"{GlobalNames.IndexKeys}.FromArticles({CorpusNames.From(target).AllArticles}, {idTable})";
        }

        return $"{GlobalNames.IndexKeys}.FromValues({RenderTexts(index) ?? RenderValues(index)})";
    }

    private string RenderValues(KeyColumns index) =>
        Array(TypeNames.For(index.Type, _names), index.Keys.Select(key => _values.Render(key, index.Type) ?? "default!"));

    private static string? RenderTexts(KeyColumns index) => index.Type switch
    {
        ScalarType { Kind: ScalarKind.String } => RenderMany(index.Keys.OfType<StringValue>().Select(key => key.Text).ToArray()),
        ScalarType { Kind: ScalarKind.Uri } when RenderMany(index.Keys.OfType<UriValue>().Select(key => key.Text).ToArray()) is { } texts =>
            $"{GlobalNames.Array}.ConvertAll({texts}, static text => new {GlobalNames.Uri}(text, {GlobalNames.AbsoluteUri}))",
        _ => null,
    };

    /// <returns><see langword="null"/> if the texts are few, or one of them is no valid UTF-16.</returns>
    private static string? RenderMany(string[] texts)
    {
        if (texts.Sum(text => (long)text.Length) <= MostCharacters || !texts.All(IsValid))
        {
            return null;
        }

        var lengths = texts.Select(text => Encoding.UTF8.GetByteCount(text)).ToEquatableArray();
        return $"{GlobalNames.IndexKeys}.SplitTexts({Literals.String(string.Concat(texts))}u8, {NumberTables.Packed.Int32s(lengths)})";
    }

    private static bool IsValid(string text)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (char.IsSurrogate(text[place]) && (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[++place])))
            {
                return false;
            }
        }

        return true;
    }

    private static string Array(string type, IEnumerable<string> items) => $"new {type}[] {{ {string.Join(", ", items)} }}";
}
