using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Inference;

/// <summary>Builds the properties of one type from the keys of its mappings.</summary>
internal static class PropertyBuilder
{
    /// <summary>Without it, System.Text.Json refuses NaN and the infinities, which have no notation as numbers of JSON.</summary>
    private const string NamedNumbers = "[global::System.Text.Json.Serialization.JsonNumberHandling("
        + "global::System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals)]";

    /// <param name="mappings">The number of mappings: a key that all of them have is required.</param>
    /// <param name="parentPath">The key path of the mappings, with dots between the keys; empty for the headers.</param>
    /// <param name="taxonomyTypeOf">Returns the type of a key whose values are labels; <see langword="null"/> for any other key.</param>
    public static IEnumerable<SchemaProperty> Build(
        IReadOnlyList<KeyObservation> keys,
        int mappings,
        string parentPath,
        ReservedNames reserved,
        SchemaTypeNames typeNames,
        Func<KeyObservation, PropertyType?> taxonomyTypeOf,
        ICollection<LocatedFinding> findings)
    {
        var names = PropertyNamer.Name(keys, reserved, findings);
        for (var i = 0; i < keys.Count; i++)
        {
            var key = keys[i];
            var spelling = key.Spelling;
            var taxonomyType = taxonomyTypeOf(key);
            var property = new SchemaProperty(
                names[i], key.Key, spelling, taxonomyType ?? typeNames.TypeOf(key.Values), IsRequired: key.Mappings == mappings)
            {
                Attributes = (NamesInfinity(key.Values) ? new[] { NamedNumbers } : []).ToEquatableArray(),
            };
            if (taxonomyType is null)
            {
                TypeOutlierCheck.Report(key.Values, parentPath.Length == 0 ? spelling : parentPath + "." + spelling, property, findings);
            }

            yield return property;
        }
    }

    /// <summary>The serializer does not support the attribute on lists of lists.</summary>
    private static bool NamesInfinity(ValueObservation values) => values.ElementShape == Shape.Scalar && values.Kinds.HasInfinityOrNaN;
}

/// <summary>Names the properties of one type, and reports keys whose name is not available.</summary>
internal static class PropertyNamer
{
    /// <returns>In the order of the keys.</returns>
    public static IReadOnlyList<string> Name(
        IReadOnlyList<KeyObservation> keys,
        ReservedNames reserved,
        ICollection<LocatedFinding> findings)
    {
        var spellings = keys.ToDictionary(key => key.Key, key => key.Spelling, StringComparer.Ordinal);
        var requests = keys.Select(key => NameRequest.From(key.Key, spellings[key.Key])).ToArray();
        var names = new UniqueNames(reserved, Prefixes.Metadata).Resolve(requests);
        for (var i = 0; i < keys.Count; i++)
        {
            var name = names[i];
            if (name.Name != name.Wanted)
            {
                var key = keys[i];
                var reason = name switch
                {
                    { Reserved: { } meaning } => "is the name of " + meaning,
                    { ConflictingKey: { } other } => $"is also the name of the key '{Quotation.From(spellings[other])}'",
                    _ when CSharpIdentifier.IsValid(name.Wanted) => "is too long",
                    _ => "is not a valid C# identifier",
                };
                findings.Add(key.First.Report(
                    Rules.PropertyNameTaken,
                    Quotation.From(key.First.Text),
                    name.Name,
                    $", because '{Quotation.From(name.Wanted)}' {reason}"));
            }
        }

        return names.Select(name => name.Name).ToArray();
    }
}
