using Corpus.Compiler.Schema;
using Corpus.Generators.CSharp;
using Corpus.Generators.Declarations;
using Corpus.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes.Declaring;

/// <summary>A property to be added to a schema's class.</summary>
internal sealed record NewProperty(CorpusNames Names, CorpusSchema Draft, SchemaProperty Property)
{
    private const string Level = "    ";

    /// <returns>The property behind the last one of the class, and its records behind the class.</returns>
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
            last is null ? indent + Level : IndentOf(last, text));

        var records = new CodeWriter();
        foreach (var record in RecordFinder.FindNeeded(Property.Type, Draft))
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
        return new(new TextSpan(position, 0), LineEnds.As(text, gap + string.Join("\n", lines)));
    }

    private TypeSpeller TypesAt(int position, SemanticModel model)
    {
        var own = new HashSet<string>(Draft.Records.Select(record => record.Type.Name).Concat(Draft.Taxonomies.Select(taxonomy => taxonomy.EnumName)), StringComparer.Ordinal);
        var scope = WellKnownTypeNames.Dotted(model.GetEnclosingSymbol(position)!.ContainingNamespace);
        return new(Names, (ns, name) =>
            (own.Contains(name) && (ns == scope || scope.StartsWith(ns + ".", StringComparison.Ordinal)))
            || Means(ns, name, model, position)
            || (ns == "Corpora" && Means(ns, name + "Attribute", model, position)));
    }

    private static bool Means(string ns, string name, SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: name).OfType<INamedTypeSymbol>().Any(type => WellKnownTypeNames.Dotted(type.ContainingNamespace) == ns);
}
