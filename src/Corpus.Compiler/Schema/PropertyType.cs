namespace Corpus.Compiler.Schema;

/// <summary>The type of a metadata property. Types that are not generated for the corpus are named in full: <c>global::App.Level</c>.</summary>
public abstract record PropertyType;

public sealed record ScalarType(ScalarKind Kind) : PropertyType;

/// <param name="EnumName">The name of its <see cref="Taxonomy"/>.</param>
public sealed record TaxonomyType(string EnumName) : PropertyType;

/// <param name="HasNulls">Whether an item may be null.</param>
public sealed record ListType(PropertyType Element, ListKind Kind = ListKind.ReadOnlyList, bool HasNulls = false) : PropertyType;

/// <param name="RecordName">The name of its <see cref="SchemaRecord"/>.</param>
public sealed record RecordType(string RecordName) : PropertyType;

/// <summary>A mapping whose keys are data: <c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
public sealed record DictionaryType(PropertyType Value, bool HasNulls = false) : PropertyType;

/// <summary>An enum that the project, or one of its references, declares.</summary>
/// <param name="TypeName">The name of its <see cref="SchemaEnum"/>.</param>
public sealed record EnumType(string TypeName) : PropertyType;

/// <summary>A type that reads itself: it has a static <c>Parse(string, IFormatProvider)</c>, or is <c>IParsable</c> of itself.</summary>
/// <param name="IsByInterface">Whether only the interface has the method: then no code can name it.</param>
public sealed record ParsableType(string TypeName, bool IsReference, bool IsByInterface = false, KnownParsable Text = KnownParsable.Unknown) : PropertyType;

/// <summary>Another article, which the file names by its id.</summary>
/// <param name="Corpus">The corpus that the other article is in.</param>
/// <param name="TypeName">Its schema's class.</param>
public sealed record ReferenceType(string Corpus, string TypeName) : PropertyType;

/// <summary>
/// A type that does not exist yet, in a schema as it was read: this generator may be what makes it. A schema by which articles are read has
/// none.
/// </summary>
public sealed record UnresolvedType(string Name) : PropertyType;

/// <summary>A type that no metadata can fill, which was reported where it stands.</summary>
public sealed record UnfillableType(string TypeName, bool IsReference) : PropertyType;

/// <summary>The types that a scalar's text can be read as. Up to <see cref="Uri"/> they are inferred; the others only a declared schema has.</summary>
public enum ScalarKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,

    /// <summary><c>DateOnly</c></summary>
    Date,

    /// <summary><c>DateTimeOffset</c></summary>
    Timestamp,

    Uri,

    SByte,
    Byte,
    Int16,
    UInt16,
    UInt32,
    UInt64,
    Half,
    Single,
    Decimal,

    /// <summary><c>TimeOnly</c></summary>
    TimeOfDay,

    /// <summary><c>DateTime</c>, in UTC.</summary>
    DateTime,

    TimeSpan,
    Guid,
    Version,
}

/// <summary>What a list is in C#.</summary>
public enum ListKind
{
    /// <summary><c>IReadOnlyList&lt;T&gt;</c></summary>
    ReadOnlyList,

    /// <summary><c>IReadOnlyCollection&lt;T&gt;</c></summary>
    ReadOnlyCollection,

    /// <summary><c>IEnumerable&lt;T&gt;</c></summary>
    Enumerable,

    ImmutableArray,

    Array,
}

/// <summary>What a type that reads itself reads, where it is known: then the text is checked when the program is compiled.</summary>
public enum KnownParsable
{
    Unknown,

    /// <summary><c>char</c></summary>
    Character,

    BigInteger,

    Int128,

    UInt128,

    IPAddress,
}
