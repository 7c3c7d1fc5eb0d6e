using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>All schemas that a project declares.</summary>
/// <param name="Schemas">At most one for each corpus, in ordinal order of their class names.</param>
/// <param name="Findings">The errors in the classes, with their locations in the code.</param>
internal sealed record DeclaredSchemaSet(EquatableArray<DeclaredSchema> Schemas, EquatableArray<LocatedFinding> Findings)
{
    public static SchemaResult Read(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            return SchemaReader.Read(type, attribute, compilation, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var place = CodePlace.From(type);
            return new(null, place, new([new LocatedFinding(place.FilePath, Faults.In(type.Name, exception))]));
        }
    }

    /// <summary>Reads all schemas of a compilation, for analyzers and code fixes. The generator finds the classes by syntax.</summary>
    public static DeclaredSchemaSet From(Compilation compilation, CancellationToken cancellationToken)
    {
        var results = TypesIn(compilation.Assembly.GlobalNamespace)
            .Select(type => (Type: type, Attribute: type.FindAttribute(WellKnownTypeNames.Corpus)))
            .Where(declared => declared.Attribute is not null)
            .Select(declared => Read(declared.Type, declared.Attribute!, compilation, cancellationToken));
        return From(results);
    }

    public static DeclaredSchemaSet From(IEnumerable<SchemaResult> results)
    {
        var byCorpus = new SortedDictionary<string, DeclaredSchema>(StringComparer.Ordinal);
        var findings = new List<LocatedFinding>();
        foreach (var result in results.OrderBy(result => result.Schema?.Class.Type.Code, StringComparer.Ordinal))
        {
            findings.AddRange(result.Findings);
            if (result.Schema is not { } schema)
            {
                continue;
            }

            if (byCorpus.TryGetValue(schema.Corpus, out var first))
            {
                findings.Add(result.Place.Report(Rules.DuplicateSchema, first.Class.Name, schema.Class.Name, schema.Corpus));
            }
            else
            {
                byCorpus.Add(schema.Corpus, schema);
            }
        }

        return new(byCorpus.Values.ToEquatableArray(), findings.ToEquatableArray());
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol ns) =>
        ns.GetTypeMembers().SelectMany(WithNested).Concat(ns.GetNamespaceMembers().SelectMany(TypesIn));

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}

/// <summary>A schema class as it was read: the schema and the errors in the class.</summary>
/// <param name="Schema"><see langword="null"/> if the class cannot be a schema.</param>
/// <param name="Place">The location of the class.</param>
internal sealed record SchemaResult(DeclaredSchema? Schema, CodePlace Place, EquatableArray<LocatedFinding> Findings);
