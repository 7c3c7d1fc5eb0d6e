using Corpus.Compiler.Naming;

namespace Corpus.Compiler.Schema.Inference;

/// <summary>Names what a taxonomy holds: unique, because members of the corpus' class are made from it.</summary>
internal static class TaxonomyNames
{
    /// <returns>By the key in the header; keys that share a taxonomy have one and the same.</returns>
    public static IReadOnlyDictionary<string, NamedTaxonomy> From(CorpusObservation observation, HashSet<string> taxonomyKeys)
    {
        var keys = observation.Header.Keys.Where(key => taxonomyKeys.Contains(key.Key)).ToLookup(key => WellKnownKeys.Singular(key.Key));
        var claims = observation.Labels.Keys.Select(singular => ClaimOf(singular, keys[singular])).ToArray();
        var names = new UniqueNames(new ReservedNames(), Prefixes.Metadata).Resolve(claims);
        var taxonomies = new Dictionary<string, NamedTaxonomy>(StringComparer.Ordinal);
        for (var i = 0; i < claims.Length; i++)
        {
            var singular = claims[i].Key;
            var taxonomy = new NamedTaxonomy(singular, names[i].Name, observation.Labels[singular]);
            foreach (var key in keys[singular])
            {
                taxonomies.Add(key.Key, taxonomy);
            }
        }

        return taxonomies;
    }

    private static NameRequest ClaimOf(string singular, IEnumerable<KeyObservation> keys) =>
        NameRequest.From(singular, KeyObservation.BestSpelling(keys.Select(key => EnglishNoun.Singular(key.Spelling))));
}
