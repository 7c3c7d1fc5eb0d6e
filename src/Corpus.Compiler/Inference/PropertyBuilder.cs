using Corpus.Compiler.Diagnostics;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Schema;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Inference;

/// <summary>Makes properties of the keys of one kind of mapping.</summary>
internal static class PropertyBuilder
{
    /// <param name="mappings">How many mappings there are: a key that all of them have is required.</param>
    /// <param name="parentPath">The keys that lead to the mapping, with dots between; empty for an article's header.</param>
    /// <param name="taxonomyTypeOf">The type of a key that holds labels; <see langword="null"/> for any other.</param>
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
                names[i], key.Key, spelling, taxonomyType ?? typeNames.TypeOf(key.Values), IsRequired: key.Mappings == mappings);
            if (taxonomyType is null)
            {
                TypeOutlierCheck.Report(key.Values, parentPath.Length == 0 ? spelling : parentPath + "." + spelling, property, findings);
            }

            yield return property;
        }
    }
}

/// <summary>Names the properties of one type, and says which could not have the name of their key.</summary>
internal static class PropertyNamer
{
    /// <returns>In the order of the keys.</returns>
    public static IReadOnlyList<string> Name(
        IReadOnlyList<KeyObservation> keys,
        ReservedNames reserved,
        ICollection<LocatedFinding> findings)
    {
        var spellings = keys.ToDictionary(key => key.Key, key => key.Spelling, StringComparer.Ordinal);
        var claims = keys.Select(key => NameRequest.From(key.Key, spellings[key.Key])).ToArray();
        var names = new UniqueNames(reserved, Prefixes.Metadata).Resolve(claims);
        for (var i = 0; i < keys.Count; i++)
        {
            var name = names[i];
            if (name.Name != name.Wanted)
            {
                var key = keys[i];
                var reason = name switch
                {
                    { Reserved: { } meaning } => "is the name of " + meaning,
                    { ConflictingKey: { } rival } => $"is also the name of the key '{Quotation.From(spellings[rival])}'",
                    _ when CSharpIdentifier.IsValid(name.Wanted) => "is too long",
                    _ => "is not a valid C# identifier",
                };
                findings.Add(key.First.Report(
                    Rules.PropertyNameTaken, Quotation.From(key.First.Text), name.Name, Quotation.From(name.Wanted), reason));
            }
        }

        return names.Select(name => name.Name).ToArray();
    }
}
