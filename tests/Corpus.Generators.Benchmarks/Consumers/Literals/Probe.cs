using System.Globalization;
using System.Text;

namespace App;

/// <summary>A file begins with <c> date 2020-08-17 Category</c> and a blank line.</summary>
public static class Probe
{
    private const int DateStart = 6;

    private const int CategoryStart = 17;

    public static int FirstText() => Body(Literals.Articles.Values.First()).Length;

    public static long Dates() => Literals.Articles.Values.Sum(text => (long)DateOnly.ParseExact(
        text.AsSpan(DateStart, "yyyy-MM-dd".Length), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber);

    public static long Category() => Literals.Articles
        .Where(article => article.Value.AsSpan(CategoryStart).StartsWith("National-World\n"))
        .Sum(article => (long)article.Key.Length);

    public static int Find(string id) => Literals.Articles.ContainsKey(id) ? id.Length : 0;

    public static long Utf8()
    {
        var sum = 0L;
        foreach (var text in Literals.Articles.Values)
        {
            sum += Encoding.UTF8.GetBytes(Body(text)).AsSpan().Count((byte)'e');
        }

        return sum;
    }

    public static long Texts() => Literals.Articles.Values.Sum(text => (long)Body(text).Length);

    private static string Body(string text) => text[text.IndexOf("\n\n", StringComparison.Ordinal)..].Trim('\n');
}
