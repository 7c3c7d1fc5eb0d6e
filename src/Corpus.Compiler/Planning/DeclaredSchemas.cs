using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Planning;

/// <summary>The schemas that a project declares, and the article classes of the other corpora.</summary>
internal sealed class DeclaredSchemas
{
    public static readonly DeclaredSchemas None = new([], new Dictionary<string, ReferenceType>());

    private readonly EquatableArray<DeclaredSchema> _schemas;

    private DeclaredSchemas(EquatableArray<DeclaredSchema> schemas, IReadOnlyDictionary<string, ReferenceType> inferredClasses)
    {
        _schemas = schemas;
        InferredClasses = inferredClasses;
    }

    /// <summary>The article classes of corpora without a declared schema, by their simple names.</summary>
    public IReadOnlyDictionary<string, ReferenceType> InferredClasses { get; }

    public static DeclaredSchemas From(EquatableArray<DeclaredSchema> schemas, IReadOnlyList<CorpusArticles> corpora)
    {
        var declared = new HashSet<string>(schemas.Select(schema => schema.Corpus), StringComparer.Ordinal);
        var inferred = new Dictionary<string, ReferenceType>(StringComparer.Ordinal);
        foreach (var corpus in corpora.Where(corpus => !declared.Contains(corpus.Name)))
        {
            var name = GeneratedNames.Article(corpus.Name);
            var ns = corpus.Options.Namespace;
            inferred[name] = new(corpus.Name, TypeRef.Declared(ns, name));
        }

        return new(schemas, inferred);
    }

    /// <returns><see langword="null"/> if the schema of the corpus is inferred.</returns>
    public DeclaredSchema? Find(string corpus) => _schemas.FirstOrDefault(schema => schema.Corpus == corpus);
}
