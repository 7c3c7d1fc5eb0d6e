using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generators.Declarations;

/// <summary>Reads a class with <c>[Corpus("…")]</c> as a schema. All readers work on symbols, but the schema contains none.</summary>
internal static class SchemaReader
{
    public static SchemaResult Read(
        INamedTypeSymbol type, AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        var place = CodePlace.From(type);
        var corpus = attribute.Argument(0) as string ?? "";
        if (FindProblem(type, cancellationToken) is { } reason)
        {
            return new(null, place, new([place.Report(Rules.SchemaClass, type.Name, corpus, reason)]));
        }

        var findings = new List<LocatedFinding>();
        var types = new TypeReader(compilation, findings, cancellationToken);
        var properties = ReadProperties(type, new PropertyReader(types, compilation, findings, cancellationToken), findings);
        var declared = ClassOf(type, cancellationToken) with { Words = WordLimitsReader.Read(type, findings, cancellationToken) };
        var schema = new DeclaredSchema(corpus, declared, properties, types.Records, types.Enums)
        {
            IgnoredKeys = type.SelectBelowArticle()
                .SelectMany(current => current.GetMembers())
                .OfType<IPropertySymbol>()
                .Select(PropertyReader.IgnoredKeyOf)
                .OfType<string>()
                .OrderBy(key => key, StringComparer.Ordinal)
                .ToEquatableArray(),
            Order = OrderReader.Read(type, properties, findings, cancellationToken),
        };
        return new(schema, place, findings.ToEquatableArray());
    }

    /// <returns>The reason why the class cannot be a schema, independent of the generated code; <see langword="null"/> if it can.</returns>
    public static string? FindProblem(INamedTypeSymbol type, CancellationToken cancellationToken) => FindKindProblem(type) ?? type switch
    {
        _ when IsPartial(type, cancellationToken) => null,
        { IsAbstract: false } => "is neither abstract nor partial",
        _ => type.DerivesFromArticle() ? null : "is not partial and does not derive from Corpora.Article",
    };

    /// <returns>
    /// The reason why no class of this kind can be a schema; <see langword="null"/> if modifiers or a base class are all that it lacks.
    /// </returns>
    public static string? FindKindProblem(INamedTypeSymbol type)
    {
        if (type.ContainingType is not null)
        {
            return $"is nested in '{type.ContainingType.Name}'";
        }

        return type switch
        {
            { IsStatic: true } => "is static",
            { IsSealed: true } => "is sealed",
            { IsGenericType: true } => "is generic",
            { IsFileLocal: true } => "is file-local",
            { IsRecord: true } => "is a record",
            _ when !type.DerivesFromArticle() && type.BaseType?.SpecialType != SpecialType.System_Object =>
                $"derives from '{type.BaseType?.Name}'",
            _ => null,
        };
    }

    private static DeclaredClass ClassOf(INamedTypeSymbol type, CancellationToken cancellationToken) => new(
        type.Name,
        SymbolNames.Dotted(type.ContainingNamespace),
        type.DeclaredAccessibility == Accessibility.Public,
        type.DerivesFromArticle(),
        type.SelectBelowArticle()
            .SelectMany(current => current.MemberNames)
            .Where(DeclaredClass.IsRelevant)
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray())
    {
        IsAbstract = type.IsAbstract,
        IsPartial = IsPartial(type, cancellationToken),
    };

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.All(part =>
            part.GetSyntax(cancellationToken) is ClassDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static EquatableArray<SchemaProperty> ReadProperties(
        INamedTypeSymbol type, PropertyReader reader, List<LocatedFinding> findings)
    {
        var byName = new Dictionary<string, SchemaProperty?>(StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in type.SelectBelowArticle().SelectMany(current => current.GetMembers()))
        {
            if (member is IPropertySymbol { IsIndexer: false } property && !byName.ContainsKey(property.Name))
            {
                var read = reader.Read(property);
                byName.Add(property.Name, read);
                ReportSharedKey(property, read, keys, findings);
            }
            else if (member is IMethodSymbol { IsAbstract: true, MethodKind: MethodKind.Ordinary }
                or IEventSymbol { IsAbstract: true }
                or IPropertySymbol { IsAbstract: true, IsIndexer: true })
            {
                findings.Add(CodePlace.From(member).Report(
                    Rules.SchemaProperty, SymbolNames.ForMessage(member),
                    "it is abstract and not a property", "an abstract property, or a member with a body"));
            }
        }

        if (!byName.ContainsKey("Title"))
        {
            byName.Add("Title", new("Title", "title", "title", new ScalarType(ScalarKind.String), IsRequired: false, IsInherited: true));
        }

        return byName.Values.OfType<SchemaProperty>().OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static void ReportSharedKey(
        IPropertySymbol property, SchemaProperty? read, Dictionary<string, string> keys, List<LocatedFinding> findings)
    {
        if (read is null or { Reverse: not null })
        {
            return;
        }

        if (keys.TryGetValue(read.Key, out var first))
        {
            findings.Add(CodePlace.From(property).Report(
                Rules.SchemaProperty, SymbolNames.ForMessage(property),
                $"its key '{read.Spelling}' is also the key of '{first}'", "a different key, set with [Metadata(\"…\")]"));
        }
        else
        {
            keys.Add(read.Key, property.Name);
        }
    }
}

/// <summary>Reads the word limits of a schema class, which can inherit them from a base class.</summary>
internal static class WordLimitsReader
{
    /// <returns><see langword="null"/> if there are no limits, or invalid ones, which are reported.</returns>
    public static SizeLimits? Read(INamedTypeSymbol type, ICollection<LocatedFinding> findings, CancellationToken cancellationToken)
    {
        var minimum = Find(type, WellKnownTypeNames.MinWords);
        var maximum = Find(type, WellKnownTypeNames.MaxWords);
        var (fewest, most) = (minimum?.Argument(0) as int?, maximum?.Argument(0) as int?);
        if (fewest < 0 || most < 0 || fewest > most)
        {
            var (attribute, name) = most is null || (fewest < 0 && most >= 0) ? (minimum!, "MinWords") : (maximum!, "MaxWords");
            findings.Add(CodePlace.From(attribute, type, cancellationToken).Report(
                Rules.SchemaAttribute, name, type.Name,
                "allows no length; expected numbers of at least 0, the minimum before the maximum"));
            return null;
        }

        return fewest is null && most is null ? null : new(fewest, most);
    }

    private static AttributeData? Find(INamedTypeSymbol type, string name) =>
        type.SelectBelowArticle().Select(current => current.FindAttribute(name)).FirstOrDefault(attribute => attribute is not null);
}
