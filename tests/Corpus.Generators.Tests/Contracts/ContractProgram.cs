namespace Corpus.Generators.Tests.Contracts;

/// <summary>A program that knows nothing of storages: its source, and what it is to answer.</summary>
internal static class ContractProgram
{
    public const string Code =
        """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using Corpora;

        namespace App
        {
            internal static class Consumer
            {
                public static string Order() => Ids(News.Articles) + "; " + Ids(Help.Articles);

                public static string Names() => $"{News.Articles.Name} {News.Articles.Count}, {Help.Articles.Name} {Help.Articles.Count}";

                public static string Places() => string.Join(
                    "; ", new[] { -1, 4, int.MinValue }.Select(place => Thrown(() => News.Articles[place]).GetType().Name));

                public static string FoundById()
                {
                    var found = News.Articles.All(article =>
                        ReferenceEquals(article, News.Articles[article.Id])
                        && News.Articles.Contains(article.Id)
                        && News.Articles.TryGet(article.Id, out var one) && ReferenceEquals(article, one)
                        && News.Articles.TryGet($"<{article.Id}>".AsSpan()[1..^1], out var other) && ReferenceEquals(article, other));
                    return found.ToString();
                }

                public static string ComparedOrdinally() => string.Join(
                    ",", new[] { "HARBOUR", "harbour ", "", "harbou", "sport", "Sport/match" }.Select(News.Articles.Contains));

                public static string NearestId() => Thrown(() => News.Articles[new string("harbor")]).Message;

                public static string NoId() =>
                    string.Join(",", ((ArgumentNullException)Thrown(() => News.Articles[null!])).ParamName, News.Articles.TryGet("x", out var none), none is null);

                public static string Accessors() =>
                    $"{ReferenceEquals(News.Harbour, News.Articles["harbour"])} {News.Article000Old.Lead} {Help.Guide.Title}";

                public static string Texts() => string.Join(" | ", News.Articles.Select(article =>
                    $"{article.Text.Replace("\n", "/")} {article.Utf8.Length} {article.Text == Encoding.UTF8.GetString(article.Utf8)} {article.WordCount}"));

                public static string Leads() => string.Join(" ", News.Articles.Select(article => article.Lead));

                public static string Slices() => string.Join(" | ", News.Harbour.Paragraphs.Select(paragraph =>
                    $"{paragraph.Text} {paragraph.Utf8.Length} {paragraph.WordCount}"));

                public static string Titles() =>
                    string.Join(", ", Help.Articles.Select(article => $"{article.Title ?? "none"} ({article})"));

                public static string Paths() => string.Join(" ", News.Articles.Select(article => article.Path));

                public static string DecodedOnce() => News.Articles
                    .All(article => ReferenceEquals(article.Text, article.Text) && ReferenceEquals(article.Lead, article.Lead)
                        && ReferenceEquals(article.Paragraphs, article.Paragraphs))
                    .ToString();

                public static string Metadata() => string.Join("; ", Help.Articles.Select(article => string.Join(
                    " ",
                    article.At?.ToString("O", CultureInfo.InvariantCulture) ?? "-",
                    article.Author?.Name ?? "-",
                    article.Author?.Url.AbsoluteUri ?? "-",
                    string.Join('+', (article.Tags ?? Array.Empty<HelpTag>()).Select(tag => tag.ToLabel())),
                    string.Join('+', (article.Ratings ?? Array.Empty<double>()).Select(rating => rating.ToString(CultureInfo.InvariantCulture))))));

                public static string Labels() => string.Join(
                    ",",
                    NewsCategory.NationalWorld.ToLabel(),
                    News.TryParseCategoryLabel("Sport", out var sport) && sport == NewsCategory.Sport,
                    News.TryParseCategoryLabel("sport", out _),
                    News.TryParseCategoryLabel(null, out _));

                public static string ByTaxonomy() => string.Join("; ", News.ByCategory.Select(group => $"{group.Key} {Ids(group)}"))
                    + $"; {News.ByCategory[default].Count} {News.ByCategory.Contains(default)} {Ids(Help.ByTag[HelpTag.CPlusPlus])}";

                public static string ByDate() => string.Join(
                    "; ",
                    Ids(News.ByDate),
                    $"{Date(News.ByDate.Earliest)} {Date(News.ByDate.Latest)}",
                    Ids(News.ByDate[new DateOnly(2024, 1, 2)]),
                    Ids(News.ByDate.Between(new DateOnly(2023, 1, 1), new DateOnly(2024, 1, 2))),
                    Ids(News.ByDate.Before(new DateOnly(2024, 1, 1))),
                    Ids(News.ByDate.After(new DateOnly(2024, 1, 2))),
                    Thrown(() => News.ByDate.Between(DateOnly.MaxValue, DateOnly.MinValue)).GetType().Name);

                public static string ByTimestamp() => string.Join(
                    "; ", Ids(Help.ByAt), Help.ByAt.Earliest, Ids(Help.ByAt[new DateTimeOffset(2024, 5, 4, 8, 0, 0, TimeSpan.Zero)]));

                public static string Json() => JsonSerializer.Serialize(News.Articles["Sport/match"]) + JsonSerializer.Serialize(Help.Articles["plain"]);

                public static string JsonOfItsOwnClass() => string.Join(",", JsonSerializer.SerializeToDocument<object>(News.Articles["harbour"])
                    .RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));

                public static string JsonOfAll() => string.Join(",", new[]
                {
                    JsonSerializer.SerializeToElement(News.Articles),
                    JsonSerializer.SerializeToElement(News.ByCategory[NewsCategory.Sport]),
                }.Select(array => array.GetArrayLength()));

                public static string AskedByThreads()
                {
                    var found = new Article[8];
                    var threads = Enumerable.Range(0, found.Length)
                        .Select(number => new Thread(() => found[number] = number % 2 == 0 ? News.Harbour : News.Articles["harbour"]))
                        .ToList();
                    threads.ForEach(thread => thread.Start());
                    threads.ForEach(thread => thread.Join());
                    return found.All(article => ReferenceEquals(article, found[0])).ToString();
                }

                private static string Ids(IEnumerable<Article> articles) => string.Join(",", articles.Select(article => article.Id));

                private static string Date(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture) ?? "-";

                private static Exception Thrown(Func<object> read)
                {
                    try
                    {
                        return new InvalidOperationException($"Got {read()}");
                    }
                    catch (Exception exception)
                    {
                        return exception;
                    }
                }
            }
        }
        """;

    /// <summary>By the question's name.</summary>
    public static IReadOnlyDictionary<string, string> Answers { get; } = new Dictionary<string, string>
    {
        ["Order"] = "sport/match,Sport/match,harbour,000_old; later,guide,plain",
        ["Names"] = "News 4, Help 3",
        ["Places"] = "ArgumentOutOfRangeException; ArgumentOutOfRangeException; ArgumentOutOfRangeException",
        ["FoundById"] = "True",
        ["ComparedOrdinally"] = "False,False,False,False,False,True",
        ["NearestId"] = "The corpus News has no article 'harbor'. Did you mean 'harbour'?",
        ["NoId"] = "id,False,True",
        ["Accessors"] = "True Old news. The guide",
        ["Texts"] = "A draw. 7 True 2 | A win. 6 True 2 | The “harbour” is open.//Ships wait. 39 True 6 | Old news. 9 True 2",
        ["Leads"] = "A draw. A win. The “harbour” is open. Old news.",
        ["Slices"] = "The “harbour” is open. 26 4 | Ships wait. 11 2",
        ["Titles"] = "none (later), The guide (The guide), A heading (A heading)",
        ["Paths"] = "Corpora/News/sport/match.txt Corpora/News/Sport/match.txt Corpora/News/harbour.txt Corpora/News/000_old.txt",
        ["DecodedOnce"] = "True",
        ["Metadata"] = "2024-05-04T09:00:00.0000000+00:00 - -  ; 2024-05-04T10:00:00.0000000+02:00 Jané https://example.org/j C#+C++ 1+2.5; - - -  ",
        ["Labels"] = "National-World,True,False,False",
        ["ByTaxonomy"] = "NationalWorld harbour,000_old; Sport sport/match,Sport/match; 0 False guide",
        ["ByDate"] = "sport/match,Sport/match,harbour,000_old; 2023-12-31 2024-01-03; Sport/match,harbour; Sport/match,harbour,000_old; "
            + "000_old; sport/match; ArgumentException",
        ["ByTimestamp"] = "later,guide; 05/04/2024 08:00:00 +00:00; guide",
        ["Json"] = """{"Id":"Sport/match","Category":"Sport","Date":"2024-01-02","Text":"A win."}{"Id":"plain","Title":"A heading","At":null,"Author":null,"Ratings":null,"Tags":null,"Text":"# A heading\n\nTwo."}""",
        ["JsonOfItsOwnClass"] = "Category,Date,Id,Text",
        ["JsonOfAll"] = "4,2",
        ["AskedByThreads"] = "True",
    };
}
