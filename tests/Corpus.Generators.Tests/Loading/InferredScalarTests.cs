using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Loading;

/// <summary>Inferred scalars as a program reads them, in both storages.</summary>
public class InferredScalarTests
{
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_number_that_would_not_come_back_is_text(string storage) => Assert.Equal(
        "1.10 12345678901234567.89 9007199254740993.0 3.14159265358979323846 1.9 2.0",
        Print(
            storage,
            """string.Join(" ", News.A.Version, News.A.V, News.A.W, News.A.Y, Docs.A.Version, Docs.B.Version)""",
            ("News", "a.md", "version: 1.10\nv: 12345678901234567.89\nw: 9007199254740993.0\ny: 3.14159265358979323846"),
            ("Docs", "a.md", "version: 1.9"),
            ("Docs", "b.md", "version: 2.0")));

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_null_in_a_list_is_an_item(string storage) => Assert.Equal(
        "1,-,3|a,-,c|-|A1,-,A2|Red,-|1|1,-",
        Print(
            storage,
            """
            string.Join("|",
                string.Join(",", ((IReadOnlyList<int?>)News.A.V).Select(item => item?.ToString() ?? "-")),
                string.Join(",", ((IReadOnlyList<string?>)News.A.W).Select(item => item ?? "-")),
                string.Join(",", ((IReadOnlyList<string?>)News.A.U).Select(item => item ?? "-")),
                string.Join(",", ((IReadOnlyList<NewsL?>)News.A.L).Select(item => item is null ? "-" : "A" + item.A)),
                string.Join(",", ((IReadOnlyList<NewsTag?>)News.A.Tags).Select(item => item?.ToString() ?? "-")),
                News.ByTag[NewsTag.Red].Count,
                string.Join(",", ((IReadOnlyList<IReadOnlyList<int?>>)News.A.Rows)[0].Select(item => item?.ToString() ?? "-")))
            """,
            ("News", "a.md", "v: [1, ~, 3]\nw:\n- a\n-\n- c\nu: [~]\nl:\n- {a: 1}\n-\n- {a: 2}\ntags: [red, ~]\nrows: [[1, ~]]")));

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Infinity_and_NaN_are_texts_in_JSON(string storage) => Assert.Equal(
        """{"Id":"a","L":[1,"NaN"],"M":{"Most":"Infinity"},"V":"NaN","W":"-Infinity"} {"Id":"b","V":1.5,"W":2.5}""",
        Print(
            storage,
            """
            string.Join(" ", News.Articles.Select(article => JsonSerializer.Serialize(JsonSerializer.SerializeToNode(article)!.AsObject()
                .Where(member => member.Value is not null && member.Key is "Id" or "L" or "M" or "V" or "W" && member.Value is not null)
                .OrderBy(member => member.Key, StringComparer.Ordinal)
                .ToDictionary(member => member.Key, member => member.Value))))
            """,
            ("News", "a.md", "v: .nan\nw: -.inf\nl: [1, .nan]\nm: {most: .inf}"),
            ("News", "b.md", "v: 1.5\nw: 2.5")));

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Periods_are_those_of_the_date_as_it_is_written(string storage) => Assert.Equal(
        "2024: c d|2023: a|2022: b|2024-06: c|2024-01: d|2023-12: a|2022-05: b|c d a b|a",
        Print(
            storage,
            """
            string.Join("|", News.ByYear.Select(group => group.Key + ": " + string.Join(" ", group.Select(article => article.Id)))
                .Concat(News.ByMonth.Select(group => group.Key + ": " + string.Join(" ", group.Select(article => article.Id))))
                .Append(string.Join(" ", News.Articles.Select(article => article.Id)))
                .Append(News.B.Next!.Id))
            """,
            ("News", "a.md", "date: 2023-12-31T23:30:00-05:00"),
            ("News", "b.md", "date: 2022-05-01T00:30:00+02:00"),
            ("News", "c.md", "date: 2024-06-01T00:30:00+09:00"),
            ("News", "d.md", "date: 2024-01-01T05:30:00.123456789+01:00")));

    private static string Print(string storage, string expression, params (string Corpus, string File, string Header)[] articles)
    {
        var project = articles.Aggregate(
            CorpusProject.Create().With(storage).AddSource($$"""
                #pragma warning disable CS1591
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using System.Text.Json;
                namespace App;
                public static class Program
                {
                    public static string Print() => {{expression}};
                }
                """),
            (all, article) => all.AddArticle(article.Corpus, article.File, $"---\n{article.Header}\n---\nText."));
        var run = Generate.Run(project);
        Generate.AssertCompilesClean(run);
        Assert.Empty(run.Diagnostics);
        return (string)run.Load().Assembly.GetType("App.Program")!.GetMethod("Print")!.Invoke(null, null)!;
    }
}
