namespace Corpus.Compiler.Schema;

/// <summary>The type of a metadata property.</summary>
public abstract record PropertyType;

public sealed record ScalarType(ScalarKind Kind) : PropertyType;

/// <param name="EnumName">The name of its <see cref="Taxonomy"/>.</param>
public sealed record TaxonomyType(string EnumName) : PropertyType;

public sealed record ListType(PropertyType Element) : PropertyType;

/// <param name="RecordName">The name of its <see cref="SchemaRecord"/>.</param>
public sealed record RecordType(string RecordName) : PropertyType;
