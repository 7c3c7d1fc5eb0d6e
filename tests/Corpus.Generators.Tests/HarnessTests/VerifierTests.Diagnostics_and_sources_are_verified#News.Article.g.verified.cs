//HintName: News.Article.g.cs
class Article { }