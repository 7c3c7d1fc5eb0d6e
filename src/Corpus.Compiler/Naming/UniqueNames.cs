using System.Globalization;

namespace Corpus.Compiler.Naming;

/// <summary>
/// Assigns a name to each request, by default unique without regard to case. If several requests have one name, all of them get a longer
/// one, so that the result does not depend on their order.
/// </summary>
/// <param name="prefix">The prefix of a name that is reserved or does not begin with a letter.</param>
/// <param name="comparer">Compares names; without regard to case by default, because names of files can contain them.</param>
internal sealed class UniqueNames(ReservedNames reserved, string? prefix = null, StringComparer? comparer = null)
{
    /// <summary>Metadata limits names to 1,023 bytes of UTF-8, of which a character can take three.</summary>
    private const int MaxLength = 200;

    private enum Level
    {
        Plain,
        Qualified,

        /// <summary>Only for requests that have such a name.</summary>
        Spelled,

        Hashed,
        FullyHashed,

        /// <summary>For keys with the same 64-bit hash, which can be constructed on purpose.</summary>
        Numbered,
    }

    /// <param name="requests">With distinct keys, in an order that the keys determine.</param>
    /// <returns>In the order of the requests.</returns>
    public IReadOnlyList<AssignedName> Resolve(IReadOnlyList<NameRequest> requests)
    {
        var levels = new Level[requests.Count];
        var conflicts = new string?[requests.Count];
        var wanted = requests.Select((request, index) => NameOf(request, Level.Plain, index)).ToArray();
        var names = wanted.ToArray();
        for (var rejected = FindConflicts(requests, names, levels, conflicts); rejected.Count > 0;)
        {
            foreach (var index in rejected)
            {
                levels[index] = Next(levels[index], requests[index]);
                names[index] = NameOf(requests[index], levels[index], index);
            }

            rejected = FindConflicts(requests, names, levels, conflicts);
        }

        return requests
            .Select((request, index) => new AssignedName(
                names[index],
                request.Plain,
                MeaningOf(request),
                names[index] == wanted[index] ? null : conflicts[index]))
            .ToArray();
    }

    private HashSet<int> FindConflicts(IReadOnlyList<NameRequest> requests, string[] names, Level[] levels, string?[] conflicts)
    {
        var rejected = new HashSet<int>();
        var owners = new Dictionary<string, int>(comparer ?? StringComparer.OrdinalIgnoreCase);

        void Reject(int index, int? conflict)
        {
            conflicts[index] ??= conflict is { } other ? requests[other].Key : null;
            if (levels[index] < Level.Numbered)
            {
                rejected.Add(index);
            }
        }

        void Reserve(string name, int index)
        {
            if (reserved.TryGetMeaning(name, out _))
            {
                Reject(index, conflict: null);
            }
            else if (!owners.TryGetValue(name, out var owner))
            {
                owners.Add(name, index);
            }
            else if (owner != index)
            {
                Reject(owner, index);
                Reject(index, owner);
            }
        }

        for (var index = 0; index < names.Length; index++)
        {
            Reserve(names[index], index);
            foreach (var companion in requests[index].Companions)
            {
                Reserve(names[index] + companion, index);
            }
        }

        return rejected;
    }

    private static Level Next(Level level, NameRequest request) =>
        level == Level.Qualified && request.Spelled is null ? Level.Hashed : level + 1;

    private string NameOf(NameRequest request, Level level, int index)
    {
        string Hash(int digits) => "_" + StableHash.Compute(request.Key).ToString("x16", CultureInfo.InvariantCulture).Substring(0, digits);

        return level switch
        {
            Level.Plain => Shorten(Prefixed(request.Plain), Hash(8)),
            Level.Qualified => Shorten(Prefixed(request.Qualified), Hash(8)),
            Level.Spelled => Shorten(Prefixed(request.Spelled!), Hash(8)),
            Level.Hashed => Cut(Prefixed(request.Plain)) + Hash(8),
            Level.FullyHashed => Cut(Prefixed(request.Plain)) + Hash(16),
            _ => Cut(Prefixed(request.Plain)) + Hash(16) + "_" + index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private string Prefixed(string name) =>
        prefix is not null && (name.Length == 0 || !CSharpIdentifier.IsStart(name[0]) || reserved.TryGetMeaning(name, out _))
            ? prefix + name
            : name;

    private string? MeaningOf(NameRequest request)
    {
        if (reserved.TryGetMeaning(request.Plain, out var meaning))
        {
            return meaning;
        }

        foreach (var companion in request.Companions)
        {
            if (reserved.TryGetMeaning(request.Plain + companion, out meaning))
            {
                return meaning;
            }
        }

        return null;
    }

    private static string Shorten(string name, string hash) => name.Length <= MaxLength ? name : Cut(name) + hash;

    private static string Cut(string name) => name.Length <= MaxLength ? name : name.Substring(0, MaxLength);
}
