using Corpus.Compiler.Collections;
using Corpus.Compiler.Schema;

namespace Corpus.Compiler.Indexes;

/// <summary>An index as data: what the run-time library's index types are made from. Positions are places in the corpus' order.</summary>
/// <param name="Name"><c>ByCategory</c></param>
/// <param name="Property">The indexed property.</param>
public abstract record IndexColumns(string Name, string Property, EquatableArray<int> Positions);

/// <param name="Offsets">
/// The articles of the taxonomy's member n (from 0) are the positions from <c>Offsets[n]</c> up to <c>Offsets[n + 1]</c>.
/// </param>
public sealed record TaxonomyColumns(string Name, string Property, string EnumName, EquatableArray<int> Offsets, EquatableArray<int> Positions)
    : IndexColumns(Name, Property, Positions);

/// <summary>An index over values of any other type.</summary>
/// <param name="Type">Of the keys.</param>
/// <param name="Keys">In their order, no two of them equal.</param>
/// <param name="Offsets">
/// The articles of the key n are the positions from <c>Offsets[n]</c> up to <c>Offsets[n + 1]</c>. Of a unique index that is one, and there
/// are no offsets.
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
/// <param name="Times">
/// One for each position, in ascending order: of dates the days, of timestamps the units of 100 ns in UTC, since 0001-01-01.
/// </param>
public sealed record TimeColumns(string Name, string Property, EquatableArray<long> Times, EquatableArray<int> Positions)
    : IndexColumns(Name, Property, Positions);
