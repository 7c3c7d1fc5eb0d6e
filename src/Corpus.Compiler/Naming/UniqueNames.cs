using System.Globalization;
using Corpus.Compiler.Text;

namespace Corpus.Compiler.Naming;

/// <summary>
/// Gives each claim a name of its own, also without regard to case. All that want one name move to a longer one, whoever came first: the
/// outcome hangs on what there is, never on its order.
/// </summary>
/// <param name="prefix">Stands before a name that is reserved or begins with no letter.</param>
internal sealed class UniqueNames(ReservedNames reserved, string? prefix = null)
{
    /// <summary>The names of metadata are limited to 1,023 bytes of UTF-8, and a character can take three.</summary>
    private const int MaxLength = 200;

    private enum Level
    {
        Plain,
        Qualified,
        Hashed,
        FullyHashed,

        /// <summary>For keys with one 64-bit hash, which someone may have made on purpose.</summary>
        Numbered,
    }

    /// <param name="claims">No two with one key, in an order that their keys decide.</param>
    /// <returns>In the order of the claims.</returns>
    public IReadOnlyList<AssignedName> Resolve(IReadOnlyList<NameRequest> claims)
    {
        var levels = new Level[claims.Count];
        var rivals = new string?[claims.Count];
        var wanted = claims.Select((claim, index) => NameOf(claim, Level.Plain, index)).ToArray();
        var names = wanted.ToArray();
        for (var contested = FindContested(claims, names, levels, rivals); contested.Count > 0;)
        {
            foreach (var index in contested)
            {
                levels[index]++;
                names[index] = NameOf(claims[index], levels[index], index);
            }

            contested = FindContested(claims, names, levels, rivals);
        }

        return claims
            .Select((claim, index) => new AssignedName(
                names[index],
                claim.Plain,
                MeaningOf(claim),
                names[index] == wanted[index] ? null : rivals[index]))
            .ToArray();
    }

    private HashSet<int> FindContested(IReadOnlyList<NameRequest> claims, string[] names, Level[] levels, string?[] rivals)
    {
        var contested = new HashSet<int>();
        var owners = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);

        void Contest(int index, int? rival)
        {
            rivals[index] ??= rival is { } other ? claims[other].Key : null;
            if (levels[index] < Level.Numbered)
            {
                contested.Add(index);
            }
        }

        void Claim(string name, int index)
        {
            if (reserved.TryGetMeaning(name, out _))
            {
                Contest(index, rival: null);
            }
            else if (!owners.TryGetValue(name, out var owner))
            {
                owners.Add(name, index);
            }
            else if (owner != index)
            {
                Contest(owner, index);
                Contest(index, owner);
            }
        }

        for (var index = 0; index < names.Length; index++)
        {
            Claim(names[index], index);
            foreach (var companion in claims[index].Companions)
            {
                Claim(names[index] + companion, index);
            }
        }

        return contested;
    }

    private string NameOf(NameRequest claim, Level level, int index)
    {
        string Hash(int digits) => "_" + StableHash.Compute(claim.Key).ToString("x16", CultureInfo.InvariantCulture).Substring(0, digits);

        return level switch
        {
            Level.Plain => Shorten(Prefixed(claim.Plain), Hash(8)),
            Level.Qualified => Shorten(Prefixed(claim.Qualified), Hash(8)),
            Level.Hashed => Cut(Prefixed(claim.Plain)) + Hash(8),
            Level.FullyHashed => Cut(Prefixed(claim.Plain)) + Hash(16),
            _ => Cut(Prefixed(claim.Plain)) + Hash(16) + "_" + index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private string Prefixed(string name) =>
        prefix is not null && (name.Length == 0 || !CSharpIdentifier.IsStart(name[0]) || reserved.TryGetMeaning(name, out _))
            ? prefix + name
            : name;

    private string? MeaningOf(NameRequest claim)
    {
        if (reserved.TryGetMeaning(claim.Plain, out var meaning))
        {
            return meaning;
        }

        foreach (var companion in claim.Companions)
        {
            if (reserved.TryGetMeaning(claim.Plain + companion, out meaning))
            {
                return meaning;
            }
        }

        return null;
    }

    private static string Shorten(string name, string hash) => name.Length <= MaxLength ? name : Cut(name) + hash;

    private static string Cut(string name) => name.Length <= MaxLength ? name : name.Substring(0, MaxLength);
}
