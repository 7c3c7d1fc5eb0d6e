using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Planning;

/// <summary>The articles that refer to one.</summary>
/// <param name="Property">The property of the article referred to that is the other end.</param>
/// <param name="Id">The article referred to.</param>
/// <param name="Ids">Of the articles that refer to it, in ordinal order.</param>
public sealed record Referrers(string Property, string Id, EquatableArray<string> Ids)
{
    /// <summary>Compares ordinally, by the property and then by the id.</summary>
    public int CompareTo(string property, string id)
    {
        var order = string.CompareOrdinal(Property, property);
        return order != 0 ? order : string.CompareOrdinal(Id, id);
    }
}
