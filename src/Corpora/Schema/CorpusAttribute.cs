namespace Corpora;

/// <summary>
/// Declares that a class is the schema of a corpus: its properties are the metadata that each article is checked against.
/// </summary>
/// <param name="name">The name of the corpus.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusAttribute(string name) : Attribute
{
    /// <summary>The name of the corpus.</summary>
    public string Name { get; } = name;
}
