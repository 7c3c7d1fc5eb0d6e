using System.Collections.Immutable;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;
using Corpus.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>A C# file that declares the schema of a corpus.</summary>
internal static class SchemaFile
{
    private static readonly ImmutableHashSet<string> Imported =
        ImmutableHashSet.Create(StringComparer.Ordinal, "System", "System.Collections.Generic", "Corpora");

    public static string Write(CorpusNames names, string className, CorpusSchema schema, Compilation compilation)
    {
        var body = new CodeWriter();
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var scope = ScopeOf(names.Namespace, compilation);
        var types = new TypeSpeller(names, (ns, name) =>
        {
            if (ns == names.Namespace)
            {
                return true;
            }

            if (!Imported.Contains(ns) || scope.Any(outer => outer.GetMembers().Any(member => member.Name == name)))
            {
                return false;
            }

            used.Add(ns);
            return true;
        });

        var writer = new SchemaWriter(body, names, types);
        writer.WriteClass(className, schema);
        foreach (var record in schema.Records)
        {
            writer.WriteRecord(record);
        }

        return Head(names.Namespace, used, compilation) + body;
    }

    private static string Head(string ns, IEnumerable<string> used, Compilation compilation)
    {
        var head = new CodeWriter();
        if ((compilation.Options.NullableContextOptions & NullableContextOptions.Annotations) == 0)
        {
            head.Line("#nullable enable");
            head.Line("");
        }

        foreach (var import in used.OrderBy(import => !import.StartsWith("System", StringComparison.Ordinal)).ThenBy(import => import, StringComparer.Ordinal))
        {
            head.Line($"using {import};");
        }

        head.Line("");
        if (ns.Length > 0)
        {
            head.Line($"namespace {CSharpIdentifier.EscapeQualified(ns)};");
            head.Line("");
        }

        return head.ToString();
    }

    /// <summary>The namespaces whose types come before those of a file's usings.</summary>
    private static List<INamespaceSymbol> ScopeOf(string ns, Compilation compilation)
    {
        var scope = new List<INamespaceSymbol> { compilation.GlobalNamespace };
        foreach (var part in ns.Split('.').Where(part => part.Length > 0))
        {
            if (scope[scope.Count - 1].GetNamespaceMembers().FirstOrDefault(member => member.Name == part) is not { } inner)
            {
                break;
            }

            scope.Add(inner);
        }

        return scope;
    }
}
