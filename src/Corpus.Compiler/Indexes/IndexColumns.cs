namespace Corpus.Compiler.Indexes;

/// <summary>The data of an index, from which the run-time library creates it.</summary>
/// <remarks>
/// Two are equal if all data are equal, so an edit that leaves keys and order of the articles equal does not generate the index again.
/// </remarks>
/// <param name="Name"><c>ByCategory</c></param>
/// <param name="Property">The indexed property.</param>
/// <param name="Positions">Positions of articles in the order of the corpus.</param>
public abstract record IndexColumns(string Name, string Property, EquatableArray<int> Positions);

/// <summary>An index by the labels of a taxonomy.</summary>
/// <param name="Offsets">The positions from <c>Offsets[n]</c> up to <c>Offsets[n + 1]</c> are those of member n, from 0.</param>
public sealed record TaxonomyColumns(
    string Name,
    string Property,
    string EnumName,
    EquatableArray<int> Offsets,
    EquatableArray<int> Positions)
    : IndexColumns(Name, Property, Positions);

/// <summary>An index by values of any other type.</summary>
/// <param name="Type">The type of the keys.</param>
/// <param name="Keys">The keys in their order, no two equal.</param>
/// <param name="Offsets">
/// The positions from <c>Offsets[n]</c> up to <c>Offsets[n + 1]</c> are those of key n. A unique index has one position per key, and no
/// offsets.
/// </param>
public sealed record KeyColumns(
    string Name,
    string Property,
    PropertyType Type,
    EquatableArray<Value> Keys,
    bool IsUnique,
    EquatableArray<int> Offsets,
    EquatableArray<int> Positions)
    : IndexColumns(Name, Property, Positions);

/// <summary>An index over dates or timestamps.</summary>
/// <param name="AreDates">Whether the times are dates.</param>
/// <param name="Times">
/// One for each position, in ascending order: of dates the days, of timestamps the units of 100 ns in UTC, since 0001-01-01.
/// </param>
public sealed record TimeColumns(string Name, string Property, bool AreDates, EquatableArray<long> Times, EquatableArray<int> Positions)
    : IndexColumns(Name, Property, Positions)
{
    /// <summary>The offset of each time from UTC in minutes, by which the times are grouped; empty if all are zero.</summary>
    public EquatableArray<int> UtcOffsets { get; init; }
}
