namespace Corpus.Compiler.Schema;

/// <summary>
/// The schema of a corpus, inferred or declared. Two are equal if they bind every article alike and give the same generated code.
/// </summary>
/// <param name="Properties">Sorted by name.</param>
/// <param name="Indexes">Sorted by name.</param>
public sealed record CorpusSchema(
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Taxonomy> Taxonomies,
    EquatableArray<SchemaIndex> Indexes)
{
    /// <summary>The class that declares the schema; <see langword="null"/> if it is inferred.</summary>
    public DeclaredClass? Class { get; init; }

    /// <summary>Keys that are valid and have no property, as the project spells them.</summary>
    public EquatableArray<string> IgnoredKeys { get; init; }

    /// <summary>The enums of a declared schema that the project or its references declare.</summary>
    public EquatableArray<SchemaEnum> Enums { get; init; }

    /// <summary>The property that orders the articles in time; <see langword="null"/> if no property does.</summary>
    public string? DateProperty { get; init; }

    /// <summary>The sort keys of the articles, most significant first; without sort keys, the newest article comes first.</summary>
    public EquatableArray<SortKey> Order { get; init; }
}

/// <summary>The type of nested mappings.</summary>
/// <param name="Type">A generated type, such as <c>NewsAuthor</c> for the key <c>author</c> of <c>News</c>, or a declared one.</param>
/// <param name="KeyPath">
/// For documentation and messages, the keys that lead to the mapping, joined by dots; the name of a declared type.
/// </param>
/// <param name="Properties">First the parameters of the constructor, in its order.</param>
public sealed record SchemaRecord(TypeRef Type, string KeyPath, EquatableArray<SchemaProperty> Properties)
{
    /// <summary>Keys that are valid and have no property, as the project spells them.</summary>
    public EquatableArray<string> IgnoredKeys { get; init; }
}

/// <summary>A declared enum as a set of labels.</summary>
/// <param name="Members">In the order of their declaration, with distinct labels.</param>
public sealed record SchemaEnum(TypeRef Type, EquatableArray<SchemaEnumMember> Members);

/// <param name="Name">The name without <c>@</c>.</param>
/// <param name="Label">The label as articles spell it.</param>
/// <param name="Number">The value; for <c>ulong</c> its bits.</param>
public sealed record SchemaEnumMember(string Name, string Label, long Number);

/// <summary>A closed set of labels that was found in the corpus, as a generated enum.</summary>
/// <param name="EnumName"><c>NewsCategory</c></param>
/// <param name="Singular"><c>Category</c>: the noun for one label.</param>
/// <param name="Members">In ordinal order of the labels.</param>
public sealed record Taxonomy(string EnumName, string Singular, EquatableArray<TaxonomyMember> Members);

/// <param name="Name">The name of the enum member.</param>
/// <param name="Label">The label as the articles spell it.</param>
public sealed record TaxonomyMember(string Name, string Label);

/// <summary>An index of the articles by the value of a property.</summary>
/// <param name="Name"><c>ByCategory</c></param>
/// <param name="Property">
/// The name of the property: a taxonomy, a list of labels, a date, a timestamp, or a property with <c>[Index]</c>.
/// </param>
public sealed record SchemaIndex(string Name, string Property);
