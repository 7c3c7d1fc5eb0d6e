using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Packs.Columns;

/// <summary>The values of a corpus' articles as static data of its generated code.</summary>
/// <param name="Columns">One for each property that is not read from the pack as it is.</param>
/// <param name="Values">What the columns lead to.</param>
public sealed record PackColumns(EquatableArray<PackColumn> Columns, string Values);

/// <param name="Property">Its C# name.</param>
/// <param name="Cells">For each row where its value begins.</param>
public sealed record PackColumn(string Property, string Cells);
