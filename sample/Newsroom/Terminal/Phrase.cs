using System.Globalization;

namespace Newsroom.Terminal;

/// <summary>Values as the pages write them, the same under every culture.</summary>
internal static class Phrase
{
    public static string Describe(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Empty for an article without a category: a dateline may end with the date.</summary>
    public static string Describe(NewsCategory? category) => category?.ToLabel() ?? "";

    public static string Describe(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>1 article</c>, <c>2 articles</c>.</summary>
    public static string Count(int number, string noun) => Describe(number) + " " + noun + (number == 1 ? "" : "s");
}
