namespace Corpora;

/// <summary>What a <see cref="MetadataValue"/> is in the file.</summary>
public enum MetadataKind
{
    /// <summary>No value.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Every other single value: text, a date, an address.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>A mapping of keys to values.</summary>
    Mapping,
}
