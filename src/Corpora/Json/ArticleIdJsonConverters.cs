using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Corpora;

/// <summary>
/// Writes an article to JSON as its id. Without it, a property that refers to another article is written with all properties of that
/// article, and so on:
/// <c>[JsonConverter(typeof(ArticleIdJsonConverter&lt;Author&gt;))] public abstract Author Author { get; }</c>.
/// </summary>
/// <remarks>The converter is closed over the type that it writes, so it needs no reflection and works in an AOT-compiled program.</remarks>
/// <typeparam name="TArticle">The article class of the property.</typeparam>
public sealed class ArticleIdJsonConverter<TArticle> : JsonConverter<TArticle>
    where TArticle : Article
{
    /// <summary>Not supported: a corpus finds an article by its id.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override TArticle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("An article cannot be read from JSON; find it in its corpus by its id.");

    /// <summary>Writes the id.</summary>
    /// <exception cref="ArgumentNullException">The writer or the article is null.</exception>
    public override void Write(Utf8JsonWriter writer, TArticle value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id);
    }
}

/// <summary>
/// Writes a list of articles to JSON as a list of their ids, as <see cref="ArticleIdJsonConverter{TArticle}"/> does for one article:
/// <c>[JsonConverter(typeof(ArticleIdsJsonConverter&lt;Story&gt;))] public virtual IReadOnlyList&lt;Story&gt; Related =&gt; [];</c>.
/// </summary>
/// <remarks>
/// The property can have each type of a list that a schema can declare: <c>IReadOnlyList&lt;T&gt;</c>, <c>IReadOnlyCollection&lt;T&gt;</c>,
/// <c>IEnumerable&lt;T&gt;</c>, <c>ImmutableArray&lt;T&gt;</c> or an array.
/// </remarks>
/// <typeparam name="TArticle">The article class of the list.</typeparam>
public sealed class ArticleIdsJsonConverter<TArticle> : JsonConverterFactory
    where TArticle : Article
{
    /// <summary>Whether the type is a list of the articles.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Find(typeToConvert) is not null;
    }

    /// <summary>Creates the converter of one type of list.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Find(typeToConvert);
    }

    /// <summary>All types are closed over the article class, so that an AOT-compiled program contains their converters.</summary>
    private static JsonConverter? Find(Type type) =>
        type == typeof(IReadOnlyList<TArticle>) ? new ListConverter<IReadOnlyList<TArticle>>()
        : type == typeof(IReadOnlyCollection<TArticle>) ? new ListConverter<IReadOnlyCollection<TArticle>>()
        : type == typeof(IEnumerable<TArticle>) ? new ListConverter<IEnumerable<TArticle>>()
        : type == typeof(ImmutableArray<TArticle>) ? new ListConverter<ImmutableArray<TArticle>>()
        : type == typeof(TArticle[]) ? new ListConverter<TArticle[]>()
        : null;

    private sealed class ListConverter<TList> : JsonConverter<TList>
        where TList : IEnumerable<TArticle>
    {
        public override TList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Articles cannot be read from JSON; find them in their corpus by their ids.");

        public override void Write(Utf8JsonWriter writer, TList value, JsonSerializerOptions options)
        {
            if (value is ImmutableArray<TArticle> { IsDefault: true })
            {
                writer.WriteNullValue();
                return;
            }

            writer.WriteStartArray();
            foreach (var article in value)
            {
                writer.WriteStringValue(article.Id);
            }

            writer.WriteEndArray();
        }
    }
}
