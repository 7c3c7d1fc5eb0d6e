namespace App;

public static class Probe
{
    public static int FirstText() => News.Articles[0].Text.Length;

    public static long Dates()
    {
        var sum = 0L;
        foreach (var article in News.Articles)
        {
            sum += article.Date.DayNumber;
        }

        return sum;
    }

    public static long Category()
    {
        var sum = 0L;
        foreach (var article in News.ByCategory[NewsCategory.NationalWorld])
        {
            sum += article.Id.Length;
        }

        return sum;
    }

    public static int Find(string id) => News.Articles.TryGet(id, out var article) ? article.Id.Length : 0;

    public static long Utf8()
    {
        var sum = 0L;
        foreach (var article in News.Articles)
        {
            sum += article.Utf8.Count((byte)'e');
        }

        return sum;
    }

    public static long Texts()
    {
        var sum = 0L;
        foreach (var article in News.Articles)
        {
            sum += article.Text.Length;
        }

        return sum;
    }
}
