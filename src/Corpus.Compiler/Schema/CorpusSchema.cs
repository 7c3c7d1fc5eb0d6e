using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Schema;

/// <summary>What the articles of a corpus have in common.</summary>
/// <param name="Properties">In order of their names.</param>
/// <param name="Indexes">In order of their names.</param>
public sealed record CorpusSchema(
    EquatableArray<SchemaProperty> Properties,
    EquatableArray<SchemaRecord> Records,
    EquatableArray<Taxonomy> Taxonomies,
    EquatableArray<SchemaIndex> Indexes)
{
    public static readonly CorpusSchema Empty = new([], [], [], []);

    /// <summary>The project's class that the schema was read from; <see langword="null"/> when it was inferred.</summary>
    public DeclaredClass? Class { get; init; }

    /// <summary>The enums of a declared schema that are not generated.</summary>
    public EquatableArray<SchemaEnum> Enums { get; init; }

    /// <summary>What the articles are sorted by, the first key first; newest first when there is none.</summary>
    public EquatableArray<SortKey> Order { get; init; }
}

/// <summary>The type of nested mappings.</summary>
/// <param name="Name">
/// Its C# name, unique in the corpus' namespace: <c>NewsAuthor</c> for the key <c>author</c> of <c>News</c>. Of a type that is declared, the
/// full name.
/// </param>
/// <param name="KeyPath">The keys that lead to it, with dots between, for its docs; the type's name when it is declared.</param>
/// <param name="Properties">Those that the constructor takes first, in its order.</param>
public sealed record SchemaRecord(string Name, string KeyPath, EquatableArray<SchemaProperty> Properties);

/// <summary>An enum that the generator did not make, as a set of labels.</summary>
/// <param name="TypeName"><c>global::App.Level</c></param>
/// <param name="Name">What messages call it: <c>Level</c>.</param>
/// <param name="Members">In the order of their declaration, no two with one label.</param>
public sealed record SchemaEnum(string TypeName, string Name, EquatableArray<SchemaEnumMember> Members);

/// <param name="Name">The member's C# name, without <c>@</c>.</param>
/// <param name="Label">As the articles spell it.</param>
/// <param name="Number">The member's value; of <c>ulong</c> its bits.</param>
public sealed record SchemaEnumMember(string Name, string Label, long Number);

/// <summary>A closed set of labels, found in the corpus.</summary>
/// <param name="EnumName"><c>NewsCategory</c></param>
/// <param name="Singular"><c>Category</c>: what one label is called.</param>
/// <param name="Members">In ordinal order of their labels; the first has the value 1, so that <c>default</c> is no label.</param>
public sealed record Taxonomy(string EnumName, string Singular, EquatableArray<TaxonomyMember> Members);

/// <param name="Name">The enum member's C# name.</param>
/// <param name="Label">As the articles spell it.</param>
public sealed record TaxonomyMember(string Name, string Label);

/// <summary>A way to find articles by a property's value.</summary>
/// <param name="Name"><c>ByCategory</c></param>
/// <param name="Property">The indexed property's name: a taxonomy, a list of one, a date, a timestamp, or what the project asks for.</param>
public sealed record SchemaIndex(string Name, string Property);
