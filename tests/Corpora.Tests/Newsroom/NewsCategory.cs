using System.Text.Json.Serialization;

namespace Corpora.Tests.Newsroom;

[JsonConverter(typeof(NewsCategoryJsonConverter))]
public enum NewsCategory
{
    Arts = 1,
    Business = 2,
    NationalWorld = 3,
    Sport = 4,
}

public static class NewsCategoryLabels
{
    internal static readonly LabelTable Table = new(["Arts & Culture", "Business", "National-World", "Sport"]);

    public static string ToLabel(this NewsCategory value) => Table.ToLabel((int)value);

    public static bool TryParseNewsCategoryLabel(string? label, out NewsCategory value)
    {
        var found = Table.TryParse(label, out var number);
        value = (NewsCategory)number;
        return found;
    }
}

public sealed class NewsCategoryJsonConverter : LabelJsonConverter<NewsCategory>
{
    public NewsCategoryJsonConverter()
        : base(NewsCategoryLabels.Table)
    {
    }
}
