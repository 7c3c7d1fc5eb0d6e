using System.Globalization;

namespace App;

/// <summary>Reads what it needs when it needs it. A file begins with <c> date 2020-08-17 Category</c> and a blank line.</summary>
public static class Probe
{
    private const int DateStart = 6;

    private const int CategoryStart = 17;

    private static IEnumerable<string> Paths => Directory.EnumerateFiles(Settings.Articles);

    public static int FirstText() => ReadText(Paths.First()).Length;

    public static long Dates() => Paths.Sum(path => (long)DateOnly.ParseExact(
        Header(path).AsSpan(DateStart, "yyyy-MM-dd".Length), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber);

    public static long Category() => Paths
        .Where(path => Header(path)[CategoryStart..] == "National-World")
        .Sum(path => (long)Path.GetFileNameWithoutExtension(path).Length);

    public static int Find(string id)
    {
        var path = Path.Combine(Settings.Articles, id + ".txt");
        return File.Exists(path) ? id.Length : 0;
    }

    public static long Utf8()
    {
        var sum = 0L;
        foreach (var path in Paths)
        {
            var bytes = File.ReadAllBytes(path).AsSpan();
            sum += bytes[bytes.IndexOf("\n\n"u8)..].Count((byte)'e');
        }

        return sum;
    }

    public static long Texts() => Paths.Sum(path => (long)ReadText(path).Length);

    private static string Header(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine()!;
    }

    private static string ReadText(string path)
    {
        var text = File.ReadAllText(path);
        return text[text.IndexOf("\n\n", StringComparison.Ordinal)..].Trim('\n');
    }
}
