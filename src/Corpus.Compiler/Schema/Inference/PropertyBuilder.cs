using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Schema.Inference;

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
