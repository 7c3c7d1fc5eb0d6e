using System.Collections;
using System.Globalization;
using Corpora;

namespace Corpus.Generators.Tests.Declared;

/// <summary>Writes any value of a property as a text, independent of the culture.</summary>
internal static class ShownValue
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        Article article => article.Id,
        Uri address => address.OriginalString,
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTime or DateTimeOffset or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IDictionary entries => $"{{{string.Join(", ", entries.Keys.Cast<object>().Select(key => $"{key}: {Of(entries[key])}"))}}}",
        IEnumerable when IsDefaultImmutableArray(value) => "default",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ when value.GetType().Namespace == "App" || value.GetType().Name.StartsWith("KeyValuePair", StringComparison.Ordinal) =>
            OfMembers(value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The value of a property without a value in the article.</summary>
    public static string OfDefault(Type type) => Of(type.IsValueType ? Activator.CreateInstance(type) : null);

    private static string OfMembers(object value) => $"{{{string.Join(", ", value.GetType().GetProperties()
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => $"{property.Name}={Of(property.GetValue(value))}"))}}}";

    private static bool IsDefaultImmutableArray(object value) =>
        value.GetType().GetProperty("IsDefault") is { } property && (bool)property.GetValue(value)!;
}
