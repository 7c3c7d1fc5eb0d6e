using System.Text.Json.Serialization;
using Corpora.Tests.Newsroom.NewsArticles;

namespace Corpora.Tests.Newsroom;

/// <summary>What a program with a web API has.</summary>
[JsonSerializable(typeof(NewsArticle))]
[JsonSerializable(typeof(Article000Harbour))]
[JsonSerializable(typeof(Article001Match))]
[JsonSerializable(typeof(Article002Trains))]
[JsonSerializable(typeof(Corpus<NewsArticle>))]
[JsonSerializable(typeof(ArticleList<NewsArticle>))]
[JsonSerializable(typeof(Dictionary<NewsCategory, int>))]
internal sealed partial class NewsJsonContext : JsonSerializerContext;
