namespace Corpora;

/// <summary>No two articles of a corpus have the same value of the property. An index over it finds one article.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UniqueAttribute : Attribute;
