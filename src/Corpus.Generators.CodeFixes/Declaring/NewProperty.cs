using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>A property to add to a schema class.</summary>
/// <param name="Suggested">The schema inferred from the articles, which contains the property.</param>
internal sealed record NewProperty(CorpusNames Names, CorpusSchema Suggested, SchemaProperty Property)
{
    private const string Indentation = "    ";

    /// <summary>Inserts the property after the last property of the class, and its records after the class.</summary>
    public IEnumerable<TextChange> InsertInto(ClassDeclarationSyntax declaration, SourceText text, SemanticModel model)
    {
        var types = TypesAt(declaration.OpenBraceToken.SpanStart, model);
        var indent = IndentOf(declaration, text);
        var last = declaration.Members.LastOrDefault(member => member is PropertyDeclarationSyntax);
        var property = new CodeWriter();
        new SchemaWriter(property, Names, types).WriteProperty(Property);
        yield return Insert(
            text,
            last?.Span.End ?? declaration.OpenBraceToken.Span.End,
            last is null ? "\n" : "\n\n",
            property.ToString(),
            last is null ? indent + Indentation : IndentOf(last, text));

        var records = new CodeWriter();
        foreach (var record in RequiredRecords.Select(Property.Type, Suggested))
        {
            new SchemaWriter(records, Names, types).WriteRecord(record);
        }

        if (records.ToString() is { Length: > 0 } lines)
        {
            yield return Insert(text, declaration.Span.End, "\n\n", lines, indent);
        }
    }

    private static string IndentOf(SyntaxNode node, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static TextChange Insert(SourceText text, int position, string gap, string code, string indent)
    {
        var lines = code.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "" : indent + line);
        return new(new TextSpan(position, 0), LineEndings.Convert(gap + string.Join("\n", lines), text));
    }

    private TypeNameShortener TypesAt(int position, SemanticModel model)
    {
        var own = new HashSet<string>(
            Suggested.Records.Select(record => record.Type.Name).Concat(Suggested.Taxonomies.Select(taxonomy => taxonomy.EnumName)),
            StringComparer.Ordinal);
        var scope = SymbolNames.Dotted(model.GetEnclosingSymbol(position)!.ContainingNamespace);
        return new(Names, (ns, name) =>
            (own.Contains(name) && (ns == scope || scope.StartsWith(ns + ".", StringComparison.Ordinal)))
            || Resolves(ns, name, model, position)
            || (ns == "Corpora" && Resolves(ns, name + "Attribute", model, position)));
    }

    private static bool Resolves(string ns, string name, SemanticModel model, int position) => model
        .LookupNamespacesAndTypes(position, name: name)
        .OfType<INamedTypeSymbol>()
        .Any(type => SymbolNames.Dotted(type.ContainingNamespace) == ns);
}

internal static class RequiredRecords
{
    /// <returns>The records that a property of the type needs, without repetition; a record precedes the records that it uses.</returns>
    public static IReadOnlyList<SchemaRecord> Select(PropertyType type, CorpusSchema schema)
    {
        var records = new List<SchemaRecord>();
        Add(type, schema, records);
        return records;
    }

    private static void Add(PropertyType type, CorpusSchema schema, List<SchemaRecord> records)
    {
        switch (type)
        {
            case ListType list:
                Add(list.Element, schema, records);
                break;
            case RecordType needed when records.TrueForAll(record => record.Type != needed.Type):
                var required = schema.Records.First(record => record.Type == needed.Type);
                records.Add(required);
                foreach (var property in required.Properties)
                {
                    Add(property.Type, schema, records);
                }

                break;
        }
    }
}
