using Corpus.Compiler.Findings;
using Corpus.Compiler.Naming;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Schema.Inference;

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
                    { Reserved: { } meaning } => "is " + meaning,
                    { ConflictingKey: { } rival } => $"also stands for the key '{Quotation.From(spellings[rival])}'",
                    _ when CSharpIdentifier.IsValid(name.Wanted) => "is too long for a name",
                    _ => "is no C# identifier",
                };
                findings.Add(key.First.Report(
                    Rules.PropertyNameTaken, Quotation.From(key.First.Text), name.Name, Quotation.From(name.Wanted), reason));
            }
        }

        return names.Select(name => name.Name).ToArray();
    }
}
