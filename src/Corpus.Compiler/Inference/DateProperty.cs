namespace Corpus.Compiler.Inference;

/// <summary>Finds the property that orders the articles of a corpus in time.</summary>
internal static class DateProperty
{
    private const string Date = "Date";

    /// <summary>
    /// Finds a property named <c>Date</c>, or else the only date, if most articles have it. The dates of publication and expiry decide
    /// whether an article is included, and not what its date is.
    /// </summary>
    /// <param name="count">Counts the articles that have a value of a property.</param>
    /// <param name="articles">The number of articles.</param>
    public static string? Find(EquatableArray<SchemaProperty> properties, Func<SchemaProperty, int> count, int articles)
    {
        var times = properties
            .Where(property => IndexedTypes.IsTime(property.Type) && !WellKnownKeys.IsPublicationDate(property.Key))
            .ToArray();
        return Array.Exists(times, property => property.Name == Date) ? Date
            : times.Length == 1 && IsCommon(times[0], count, articles) ? times[0].Name
            : null;
    }

    private static bool IsCommon(SchemaProperty property, Func<SchemaProperty, int> count, int articles) =>
        property.IsRequired || property.Default is not (null or NullValue) || count(property) * 2 > articles || articles == 0;
}
