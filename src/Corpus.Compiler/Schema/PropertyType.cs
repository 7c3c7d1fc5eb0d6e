namespace Corpus.Compiler.Schema;

/// <summary>The type of a metadata property.</summary>
public abstract record PropertyType;

public sealed record ScalarType(ScalarKind Kind) : PropertyType
{
    /// <summary>The format of a date or time, as .NET defines formats; <see langword="null"/> for ISO 8601.</summary>
    public string? Format { get; init; }
}

/// <param name="EnumName">The name of its <see cref="Taxonomy"/>.</param>
public sealed record TaxonomyType(string EnumName) : PropertyType;

/// <param name="HasNulls">Whether an item may be null.</param>
public sealed record ListType(PropertyType Element, ListKind Kind = ListKind.ReadOnlyList, bool HasNulls = false) : PropertyType;

/// <summary>A nested mapping with known keys.</summary>
/// <param name="Type">The type of its <see cref="SchemaRecord"/>.</param>
/// <param name="IsReference">Whether it is a reference type.</param>
public sealed record RecordType(TypeRef Type, bool IsReference = true) : PropertyType;

/// <summary>A mapping whose keys are data: <c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
public sealed record DictionaryType(PropertyType Value, bool HasNulls = false) : PropertyType;

/// <summary>A value of any shape: <c>MetadataValue</c>.</summary>
public sealed record MetadataType : PropertyType;

/// <summary>An enum that the project or one of its references declares.</summary>
/// <param name="Type">The type of its <see cref="SchemaEnum"/>.</param>
public sealed record EnumType(TypeRef Type) : PropertyType;

/// <summary>A type with a static <c>Parse(string, IFormatProvider)</c>, or one that implements <c>IParsable</c> of itself.</summary>
/// <param name="IsReference">Whether it is a reference type.</param>
/// <param name="IsByInterface">Whether it implements the method explicitly, so that code can call it only through the interface.</param>
/// <param name="Text">What the type is known to parse.</param>
public sealed record ParsableType(TypeRef Type, bool IsReference, bool IsByInterface = false, KnownParsable Text = KnownParsable.Unknown)
    : PropertyType;

/// <summary>Another article, which a file names by its id.</summary>
/// <param name="Corpus">The corpus of the other article.</param>
/// <param name="Type">The class of its schema.</param>
public sealed record ReferenceType(string Corpus, TypeRef Type) : PropertyType;

/// <summary>
/// A type that did not exist when the declared schema was read, and that this generator may emit. The schema of a plan contains none.
/// </summary>
public sealed record UnresolvedType(string Name) : PropertyType;

/// <summary>A type that no metadata can fill. It is reported where it is declared.</summary>
public sealed record UnfillableType(TypeRef Type, bool IsReference) : PropertyType
{
    /// <summary>Whether a type is one, or a list or dictionary of one.</summary>
    public static bool IsIn(PropertyType type) => type switch
    {
        UnfillableType => true,
        ListType list => IsIn(list.Element),
        DictionaryType dictionary => IsIn(dictionary.Value),
        _ => false,
    };

    /// <summary>The accessors that an override must have, as C# spells them; empty for a getter alone.</summary>
    public EquatableArray<string> Accessors { get; init; }
}

/// <summary>The types of scalars. Those up to <see cref="Uri"/> can be inferred; the others occur only in declared schemas.</summary>
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

/// <summary>The C# type of a list.</summary>
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

/// <summary>Well-known types with a <c>Parse</c> method, whose texts can be checked at compile time.</summary>
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
