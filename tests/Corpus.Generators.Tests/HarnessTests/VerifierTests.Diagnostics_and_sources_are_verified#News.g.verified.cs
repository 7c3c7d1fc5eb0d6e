//HintName: News.g.cs
// one
class News { }
