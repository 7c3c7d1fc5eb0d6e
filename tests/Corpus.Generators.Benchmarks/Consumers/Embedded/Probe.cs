using System.Text;

namespace App;

public static class Probe
{
    public static int FirstText() => Store.Stories.Values.First().Text.Length;

    public static long Dates() => Store.Stories.Values.Sum(story => (long)story.Date.DayNumber);

    public static long Category() => Store.Stories.Values
        .Where(story => story.Category == "National-World")
        .Sum(story => (long)story.Id.Length);

    public static int Find(string id) => Store.Stories.TryGetValue(id, out var story) ? story.Id.Length : 0;

    public static long Utf8()
    {
        var sum = 0L;
        foreach (var story in Store.Stories.Values)
        {
            sum += Encoding.UTF8.GetBytes(story.Text).AsSpan().Count((byte)'e');
        }

        return sum;
    }

    public static long Texts() => Store.Stories.Values.Sum(story => (long)story.Text.Length);
}
