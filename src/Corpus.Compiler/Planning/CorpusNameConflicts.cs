using Corpus.Compiler.Naming;
using Corpus.Compiler.Options;

namespace Corpus.Compiler.Planning;

/// <summary>Removes corpora whose types have invalid names, or names of types of another corpus.</summary>
public static class CorpusNameConflicts
{
    private const string ExampleName = "News";

    /// <param name="corpora">In an order that does not depend on the host: of two in conflict the first stays.</param>
    /// <returns>The corpora whose types have valid and distinct names.</returns>
    public static EquatableArray<CorpusPlan> RemoveInvalid(IReadOnlyList<CorpusPlan> corpora, ICollection<LocatedFinding> findings)
    {
        var nameable = corpora.Where(corpus => CanBeNamed(corpus, findings)).ToArray();
        var used = new HashSet<string>(nameable.SelectMany(corpus => NamespacesAround(corpus.Options.Namespace)), StringComparer.Ordinal);
        var declared = new DeclaredNames();
        return nameable.Where(corpus => TryDeclare(corpus, used, declared, findings)).ToEquatableArray();
    }

    private static bool CanBeNamed(CorpusPlan corpus, ICollection<LocatedFinding> findings)
    {
        if (FindProblem(corpus) is not { } reason)
        {
            return true;
        }

        var finding = new Finding(Rules.CorpusName, SourceSpan.FileStart, Quotation.From(corpus.Name), reason, Suggest(corpus.Name));
        findings.Add(new(null, finding));
        return false;
    }

    private static string? FindProblem(CorpusPlan corpus)
    {
        if (!CSharpIdentifier.IsValid(corpus.Name))
        {
            return "is not a valid C# identifier";
        }

        if (!CSharpIdentifier.CanNameType(corpus.Name))
        {
            return "is a C# keyword";
        }

        if (GeneratedNames.NamespacesOfEveryProgram.Contains(corpus.Name))
        {
            return "is a namespace that the generated code uses";
        }

        var isMember = corpus.Name == GeneratedNames.ArticlesMember
            || corpus.Schema.Taxonomies.Any(taxonomy => corpus.Name == GeneratedNames.TryParseLabel(taxonomy.Singular));
        return isMember ? "is the name of a member of the generated class" : null;
    }

    private static string Suggest(string corpus)
    {
        var name = NameRequest.From(corpus, corpus).Plain;
        name = name.Length > 0 && !CSharpIdentifier.IsStart(name[0]) ? ExampleName + name : name;
        return corpus.Any(char.IsLetterOrDigit) && CSharpIdentifier.CanNameType(name) && name != corpus ? name : ExampleName;
    }

    /// <summary>Declares all types and namespaces of a corpus, or none of them if there is a conflict.</summary>
    private static bool TryDeclare(
        CorpusPlan corpus,
        HashSet<string> usedNamespaces,
        DeclaredNames declared,
        ICollection<LocatedFinding> findings)
    {
        var types = FullNamesOf(corpus, usedNamespaces).ToArray();
        var namespaces = NamespacesAround(corpus.ArticlesNamespace).ToArray();
        var conflict = types
            .Select(type => (Name: type, Owner: declared.OwnerOfType(type)))
            .Concat(namespaces.Select(ns => (Name: ns, Owner: declared.OwnerOfNamespace(ns))))
            .FirstOrDefault(name => name.Owner is not null);
        if (conflict.Owner is not null)
        {
            findings.Add(new(
                null,
                new Finding(Rules.CorpusTypeConflict, SourceSpan.FileStart, conflict.Owner, corpus.Name, conflict.Name)));
            return false;
        }

        foreach (var type in types)
        {
            declared.AddType(type, corpus.Name);
        }

        foreach (var ns in namespaces)
        {
            declared.AddNamespace(ns, corpus.Name);
        }

        return true;
    }

    /// <summary>The article classes can only conflict with a corpus in their namespace.</summary>
    private static IEnumerable<string> FullNamesOf(CorpusPlan corpus, HashSet<string> usedNamespaces)
    {
        var types = TypesOf(corpus).Select(type => GeneratedNames.Qualify(corpus.Options.Namespace, type));
        return usedNamespaces.Contains(corpus.ArticlesNamespace)
            ? types.Concat(TypesOfArticles(corpus).Select(type => GeneratedNames.Qualify(corpus.ArticlesNamespace, type)))
            : types;
    }

    private static IEnumerable<string> TypesOfArticles(CorpusPlan corpus) => corpus.Options.Storage == CorpusStorage.Packed
        ? [corpus.PackType]
        : corpus.Names.Select(article => article.Identifier);

    private static IEnumerable<string> TypesOf(CorpusPlan corpus)
    {
        yield return corpus.Name;
        if (corpus.Schema.Class is null)
        {
            yield return corpus.ArticleType;
            foreach (var record in corpus.Schema.Records)
            {
                yield return record.Type.Name;
            }
        }

        foreach (var taxonomy in corpus.Schema.Taxonomies)
        {
            yield return taxonomy.EnumName;
            foreach (var companion in GeneratedNames.EnumCompanions)
            {
                yield return taxonomy.EnumName + companion;
            }
        }
    }

    /// <summary>Returns <c>A</c>, <c>A.B</c> and <c>A.B.C</c> for <c>A.B.C</c>.</summary>
    private static IEnumerable<string> NamespacesAround(string ns)
    {
        for (var end = ns.IndexOf('.'); end >= 0; end = ns.IndexOf('.', end + 1))
        {
            yield return ns.Substring(0, end);
        }

        if (ns.Length > 0)
        {
            yield return ns;
        }
    }

}

/// <summary>The full names that the corpora of a project declare, each with its corpus.</summary>
internal sealed class DeclaredNames
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>
    /// Types that differ only in case are in conflict, too: generated files have their names, and some file systems ignore case.
    /// </summary>
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>The corpus with the type or with a namespace of that name; <see langword="null"/> if no corpus has one.</returns>
    public string? OwnerOfType(string name) =>
        _files.TryGetValue(name, out var owner) || _namespaces.TryGetValue(name, out owner) ? owner : null;

    /// <returns>The corpus with a type of that name. Corpora may share a namespace.</returns>
    public string? OwnerOfNamespace(string name) => _types.TryGetValue(name, out var owner) ? owner : null;

    public void AddType(string name, string corpus)
    {
        _types[name] = corpus;
        _files[name] = corpus;
    }

    public void AddNamespace(string name, string corpus) => _namespaces[name] = corpus;
}
