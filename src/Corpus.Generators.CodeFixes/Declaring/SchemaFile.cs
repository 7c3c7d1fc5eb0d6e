using System.Collections.Immutable;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;
using Corpus.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>Writes a C# file that declares the schema of a corpus.</summary>
internal static class SchemaFile
{
    private static readonly ImmutableHashSet<string> Imported =
        ImmutableHashSet.Create(StringComparer.Ordinal, "System", "System.Collections.Generic", "Corpora");

    public static string Write(CorpusNames names, string className, CorpusSchema schema, Compilation compilation)
    {
        var body = new CodeWriter();
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var enclosing = EnclosingNamespaces(names.Namespace, compilation);
        var types = new TypeNameShortener(names, (ns, name) =>
        {
            if (ns == names.Namespace)
            {
                return true;
            }

            if (!Imported.Contains(ns) || enclosing.Any(outer => outer.GetMembers().Any(member => member.Name == name)))
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

        return Preamble(names.Namespace, used, compilation) + body;
    }

    private static string Preamble(string ns, IEnumerable<string> used, Compilation compilation)
    {
        var preamble = new CodeWriter();
        if ((compilation.Options.NullableContextOptions & NullableContextOptions.Annotations) == 0)
        {
            preamble.Line("#nullable enable");
            preamble.Line("");
        }

        var imports = used
            .OrderBy(import => !import.StartsWith("System", StringComparison.Ordinal))
            .ThenBy(import => import, StringComparer.Ordinal);
        foreach (var import in imports)
        {
            preamble.Line($"using {import};");
        }

        preamble.Line("");
        if (ns.Length > 0)
        {
            preamble.Line($"namespace {CSharpIdentifier.EscapeQualified(ns)};");
            preamble.Line("");
        }

        return preamble.ToString();
    }

    /// <summary>A namespace and those that contain it: their types hide types that a <c>using</c> imports.</summary>
    private static List<INamespaceSymbol> EnclosingNamespaces(string ns, Compilation compilation)
    {
        var namespaces = new List<INamespaceSymbol> { compilation.GlobalNamespace };
        foreach (var part in ns.Split('.').Where(part => part.Length > 0))
        {
            var members = namespaces[namespaces.Count - 1].GetNamespaceMembers();
            if (members.FirstOrDefault(member => member.Name == part) is not { } inner)
            {
                break;
            }

            namespaces.Add(inner);
        }

        return namespaces;
    }
}
