namespace Corpora;

/// <summary>
/// The order of a corpus, which is else newest first, then by id. Of several the first counts most; behind the last, ids decide. Articles
/// without a value come last.
/// </summary>
/// <param name="property">The property whose values are compared: text ordinally, <c>false</c> before <c>true</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class OrderByAttribute(string property) : Attribute
{
    /// <summary>The property whose values are compared.</summary>
    public string Property { get; } = property;

    /// <summary>Whether the greatest value comes first.</summary>
    public bool Descending { get; set; }
}
