using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>
/// Writes an article to JSON as its id. A property that refers to another article is else written with all that the other has, and so on:
/// <c>[JsonConverter(typeof(ArticleIdJsonConverter&lt;Author&gt;))] public abstract Author Author { get; }</c>.
/// </summary>
/// <remarks>It is made for the type that it writes, so that it needs no reflection, and works in an AOT-compiled program.</remarks>
/// <typeparam name="TArticle">The schema of the articles.</typeparam>
public sealed class ArticleIdJsonConverter<TArticle> : JsonConverter<TArticle>
    where TArticle : Article
{
    /// <summary>Articles are not read from JSON: a corpus finds one by its id.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override TArticle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An article cannot be read from JSON; look it up by its id.");

    /// <summary>Writes the id.</summary>
    public override void Write(Utf8JsonWriter writer, TArticle value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}
