using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>
/// Writes a list of articles to JSON as a list of their ids, as <see cref="ArticleIdJsonConverter{TArticle}"/> does with one:
/// <c>[JsonConverter(typeof(ArticleIdsJsonConverter&lt;Story&gt;))] public virtual IReadOnlyList&lt;Story&gt; Related =&gt; [];</c>.
/// </summary>
/// <typeparam name="TArticle">The schema of the articles.</typeparam>
public sealed class ArticleIdsJsonConverter<TArticle> : JsonConverter<IReadOnlyList<TArticle>>
    where TArticle : Article
{
    /// <summary>Articles are not read from JSON: a corpus finds one by its id.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override IReadOnlyList<TArticle> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Articles cannot be read from JSON; look them up by their ids.");

    /// <summary>Writes the ids.</summary>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TArticle> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var article in value)
        {
            writer.WriteStringValue(article.Id);
        }

        writer.WriteEndArray();
    }
}
