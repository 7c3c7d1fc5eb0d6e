using System.Text.Json.Serialization;

namespace Corpora.Tests.Newsroom;

[JsonConverter(typeof(NewsTagJsonConverter))]
public enum NewsTag
{
    Rail = 1,
    Weather = 2,
}

public sealed class NewsTagJsonConverter : LabelJsonConverter<NewsTag>
{
    public NewsTagJsonConverter()
        : base(new LabelTable(["rail", "weather"]))
    {
    }
}
