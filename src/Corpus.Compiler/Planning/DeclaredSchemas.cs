using Corpus.Compiler.Collections;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Planning;

/// <summary>The schemas that a project declares, and what it names by classes that it does not.</summary>
internal sealed class DeclaredSchemas
{
    public static readonly DeclaredSchemas None = new([], new Dictionary<string, ReferenceType>());

    private readonly EquatableArray<DeclaredSchema> _schemas;

    private DeclaredSchemas(EquatableArray<DeclaredSchema> schemas, IReadOnlyDictionary<string, ReferenceType> inferredClasses)
    {
        _schemas = schemas;
        InferredClasses = inferredClasses;
    }

    /// <summary>The classes of corpora without a declared schema, by their simple names.</summary>
    public IReadOnlyDictionary<string, ReferenceType> InferredClasses { get; }

    public static DeclaredSchemas From(EquatableArray<DeclaredSchema> schemas, IReadOnlyList<CorpusArticles> corpora)
    {
        var declared = new HashSet<string>(schemas.Select(schema => schema.Corpus), StringComparer.Ordinal);
        var inferred = new Dictionary<string, ReferenceType>(StringComparer.Ordinal);
        foreach (var corpus in corpora.Where(corpus => !declared.Contains(corpus.Name)))
        {
            var name = GeneratedNames.Article(corpus.Name);
            var ns = corpus.Options.Namespace;
            inferred[name] = new(corpus.Name, ns.Length == 0 ? "global::" + name : $"global::{ns}.{name}");
        }

        return new(schemas, inferred);
    }

    /// <returns><see langword="null"/> when the corpus' schema is inferred.</returns>
    public DeclaredSchema? Find(string corpus) => _schemas.FirstOrDefault(schema => schema.Corpus == corpus);
}
