using Corpus.Compiler.Collections;
using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Schema;
using Corpus.Generators.Inputs;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Declarations;

/// <summary>All schemas that a project declares.</summary>
/// <param name="Schemas">In ordinal order of their classes, no two for one corpus.</param>
/// <param name="Findings">What is wrong with the classes, at their places in the code.</param>
internal sealed record DeclaredSchemaSet(EquatableArray<DeclaredSchema> Schemas, EquatableArray<LocatedFinding> Findings)
{
    public static readonly DeclaredSchemaSet Empty = new([], []);

    public static SchemaReading Read(INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
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

    /// <summary>Reads every schema of a project: for who has a compilation, and no pipeline.</summary>
    public static DeclaredSchemaSet From(Compilation compilation, CancellationToken cancellationToken) => From(TypesIn(compilation.Assembly.GlobalNamespace)
        .Select(type => (Type: type, Attribute: type.FindAttribute(WellKnownTypeNames.Corpus)))
        .Where(declared => declared.Attribute is not null)
        .Select(declared => Read(declared.Type, declared.Attribute!, compilation, cancellationToken)));

    public static DeclaredSchemaSet From(IEnumerable<SchemaReading> readings)
    {
        var byCorpus = new SortedDictionary<string, DeclaredSchema>(StringComparer.Ordinal);
        var findings = new List<LocatedFinding>();
        foreach (var reading in readings.OrderBy(reading => reading.Schema?.Class.TypeName, StringComparer.Ordinal))
        {
            findings.AddRange(reading.Findings);
            if (reading.Schema is not { } schema)
            {
                continue;
            }

            if (byCorpus.TryGetValue(schema.Corpus, out var first))
            {
                findings.Add(reading.Place.Report(Rules.DuplicateSchema, first.Class.Name, schema.Class.Name, schema.Corpus));
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

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(WithNested).Prepend(type);
}

/// <summary>A class that is declared as a schema, read: what it says, and what is wrong with it.</summary>
/// <param name="Schema"><see langword="null"/> when the class can't be one.</param>
/// <param name="Place">Where the class stands.</param>
internal sealed record SchemaReading(DeclaredSchema? Schema, CodePlace Place, EquatableArray<LocatedFinding> Findings);
