namespace Corpora;

/// <summary>
/// The other end of a reference: the articles that name this one in a property of theirs, in the order of their corpus.
/// </summary>
/// <param name="property">The property that holds the reference, or a list of them: <c>nameof(Story.Author)</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReverseOfAttribute(string property) : Attribute
{
    /// <summary>The property that holds the reference.</summary>
    public string Property { get; } = property;
}
