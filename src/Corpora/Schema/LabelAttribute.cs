namespace Corpora;

/// <summary>Says how articles spell a value of an enum, where it is not the member's name.</summary>
/// <param name="label">The label, compared ordinally.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string label) : Attribute
{
    /// <summary>The label as the articles spell it.</summary>
    public string Label { get; } = label;
}
