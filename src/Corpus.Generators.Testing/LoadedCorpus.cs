using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Corpora.Testing;

/// <summary>The corpora of a compiled and loaded project, as the program sees them.</summary>
/// <remarks>Disposing it unloads the assembly as soon as none of its objects is in use.</remarks>
public sealed class LoadedCorpus : IDisposable
{
    private const BindingFlags AnyAccess = BindingFlags.Public | BindingFlags.NonPublic;

    private readonly AssemblyLoadContext _context;

    private LoadedCorpus(AssemblyLoadContext context, Assembly assembly)
    {
        _context = context;
        Assembly = assembly;
    }

    /// <summary>The compiled project, for reflection over everything that the other members do not cover.</summary>
    public Assembly Assembly { get; }

    /// <summary>Returns all articles of a corpus in the order of the corpus: <c>News.Articles</c>.</summary>
    /// <param name="corpus">The name of the corpus, or the full name of its type if two corpora have the same name.</param>
    /// <exception cref="ArgumentException">The project has no such corpus.</exception>
    public IReadOnlyList<Article> Articles(string corpus) => (IReadOnlyList<Article>)FindArticles(corpus);

    /// <summary>Returns one article of a corpus: <c>News.Articles[id]</c>.</summary>
    /// <param name="corpus">The name of the corpus, or the full name of its type if two corpora have the same name.</param>
    /// <param name="id">The id of the article.</param>
    /// <exception cref="ArgumentException">The project has no such corpus.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no article with this id.</exception>
    public Article Article(string corpus, string id)
    {
        var articles = FindArticles(corpus);
        var indexer = articles.GetType().GetProperty("Item", [typeof(string)])
            ?? throw new MissingMemberException(articles.GetType().FullName, "this[string]");
        return (Article)Get(indexer, articles, id)!;
    }

    /// <summary>Returns the value of a property of an article: metadata, or a value that the schema class computes.</summary>
    /// <param name="article">An article of this project.</param>
    /// <param name="name">The C# name of the property.</param>
    /// <exception cref="MissingMemberException">The article has no such property.</exception>
    public object? Property(Article article, string name)
    {
        ArgumentNullException.ThrowIfNull(article);
        for (var type = article.GetType(); type is not null; type = type.BaseType)
        {
            // An override with a more specific type hides the property that it overrides: the most derived one is returned.
            var property = type.GetProperty(name, BindingFlags.Instance | BindingFlags.DeclaredOnly | AnyAccess);
            if (property is not null)
            {
                return Get(property, article);
            }
        }

        throw new MissingMemberException(article.GetType().FullName, name);
    }

    /// <summary>Unloads the assembly as soon as none of its objects is in use.</summary>
    public void Dispose() => _context.Unload();

    internal static LoadedCorpus FromCompilation(Compilation compilation, IEnumerable<ResourceDescription> resources)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream, manifestResources: resources);
        if (!emitted.Success)
        {
            throw new CorpusCompilationException(
                [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
        }

        stream.Position = 0;
        var context = new ProjectLoadContext();
        return new(context, context.LoadFromStream(stream));
    }

    private static object? Get(PropertyInfo property, object instance, params object[] index)
    {
        try
        {
            return property.GetValue(instance, index);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private object FindArticles(string corpus)
    {
        var found = Assembly.GetTypes()
            .Where(type => type.Name == corpus || type.FullName == corpus)
            .Select(type => type.GetProperty("Articles", BindingFlags.Static | AnyAccess))
            .OfType<PropertyInfo>()
            .Where(property => typeof(IReadOnlyList<Article>).IsAssignableFrom(property.PropertyType))
            .ToList();
        return found switch
        {
            [var articles] => articles.GetValue(null)!,
            [] => throw new ArgumentException($"The project has no corpus '{corpus}'.", nameof(corpus)),
            _ => throw new ArgumentException(
                $"The project has {found.Count} corpora '{corpus}': {string.Join(", ", found.Select(property => property.DeclaringType))}.",
                nameof(corpus)),
        };
    }

    /// <summary>Loads only the project and shares all other assemblies with the test, including <see cref="Corpora.Article"/>.</summary>
    private sealed class ProjectLoadContext() : AssemblyLoadContext("corpus", isCollectible: true)
    {
        private static readonly AssemblyLoadContext Host = GetLoadContext(typeof(Article).Assembly) ?? Default;

        protected override Assembly? Load(AssemblyName assemblyName) => Host.LoadFromAssemblyName(assemblyName);
    }
}
