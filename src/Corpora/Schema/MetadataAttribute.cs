namespace Corpora;

/// <summary>Says which metadata a property of a schema holds, where its name does not say it, or that it holds none.</summary>
/// <remarks>
/// A property <c>ReadingLevel</c> holds <c>reading-level</c>, <c>reading_level</c>, <c>readingLevel</c> … without this: case, <c>-</c>,
/// <c>_</c> and blanks make no difference.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MetadataAttribute : Attribute
{
    /// <summary>Leaves the key to the property's name.</summary>
    public MetadataAttribute()
    {
    }

    /// <summary>Names the key.</summary>
    /// <param name="key">The key as the articles have it; case, <c>-</c>, <c>_</c> and blanks make no difference.</param>
    public MetadataAttribute(string key) => Key = key;

    /// <summary>The key; <see langword="null"/> for the property's name.</summary>
    public string? Key { get; }

    /// <summary>Whether the property is left as it is, also where it could be filled.</summary>
    public bool Ignore { get; set; }
}
