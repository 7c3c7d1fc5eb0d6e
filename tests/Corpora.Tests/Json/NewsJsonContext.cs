using System.Text.Json.Serialization;
using Corpora.Tests.Newsroom;
using Corpora.Tests.Newsroom.NewsArticles;

namespace Corpora.Tests.Json;

/// <summary>A JSON source generation context, as in a web API.</summary>
[JsonSerializable(typeof(NewsArticle))]
[JsonSerializable(typeof(Article000Harbour))]
[JsonSerializable(typeof(Article001Match))]
[JsonSerializable(typeof(Local002Trains))]
[JsonSerializable(typeof(Corpus<NewsArticle>))]
[JsonSerializable(typeof(ArticleList<NewsArticle>))]
[JsonSerializable(typeof(Dictionary<NewsCategory, int>))]
internal sealed partial class NewsJsonContext : JsonSerializerContext;
