using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>Dates and times in a format that the schema declares.</summary>
public class DateFormatTests
{
    private const string Usings = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using Corpora;

        namespace App;

        """;

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Dates_are_read_in_the_format_of_the_property(string storage)
    {
        var project = CorpusProject.Create().With(storage)
            .AddSource(Usings + """
                public record Visit([property: Metadata(Format = "d.M.yy")] DateOnly Day);

                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    [Metadata(Format = "MM/dd/yyyy")] public abstract DateOnly Date { get; }
                    [Metadata("when", Format = "dd MMM yyyy HH:mm zzz")] public abstract DateTimeOffset At { get; }
                    [Metadata(Format = "yyyyMMdd")] public virtual DateTime? Day => null;
                    [Metadata(Format = "h:mm tt")] public virtual TimeOnly? Opens => null;
                    [Metadata(Format = "yyyy/MM/dd")] public virtual IReadOnlyList<DateOnly> Days => [];
                    public virtual Visit? Visit => null;
                }

                public static class Program
                {
                    public static string Print() => string.Join("|", News.Articles.Select(story => string.Create(
                        CultureInfo.InvariantCulture,
                        $"{story.Date:O} {story.At:O} {story.Day:O} {story.Opens:O} {string.Join(",", story.Days.Select(day => day.ToString("O")))} {story.Visit?.Day:O}")));
                }
                """)
            .AddArticle("News", "a.md", """
                ---
                date: 05/14/2026
                when: 14 May 2026 08:05 +02:00
                day: 20260514
                opens: 1:30 PM
                days: [2026/05/14]
                visit: { day: 1.5.26 }
                ---
                Text.
                """)
            .AddArticle("News", "b.md", "+++\ndate = \"05/13/2026\"\nwhen = \"14 May 2026 08:05 -05:00\"\n+++\nText.");
        var run = Generate.Clean(project);

        Assert.Equal(
            "2026-05-14 2026-05-14T08:05:00.0000000+02:00 2026-05-14T00:00:00.0000000Z 13:30:00.0000000 2026-05-14 2026-05-01"
                + "|2026-05-13 2026-05-14T08:05:00.0000000-05:00    ",
            run.Load().Assembly.GetType("App.Program")!.GetMethod("Print")!.Invoke(null, null));
    }

    [Fact]
    public void A_value_in_another_format_is_an_error_that_names_the_format() => DiagnosticAssert.SaysOfArticles(
        CorpusProject.Create()
            .AddSource(Usings + """
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    [Metadata(Format = "MM/dd/yyyy")] public abstract DateOnly Date { get; }
                }
                """)
            .AddArticle("News", "a.md", "---\ndate: 2026-05-14\n---\nText.")
            .AddArticle("News", "b.md", "---\ndate: 14/05/2026\n---\nText.")
            .AddArticle("News", "c.md", "---\ndate: 5/14/2026\n---\nText."),
        "Corpora/News/a.md(2,7)-(2,17): error CORPUS220: 'date' is '2026-05-14'; 'Story.Date' expects a date in the format 'MM/dd/yyyy'",
        "Corpora/News/b.md(2,7)-(2,17): error CORPUS220: 'date' is '14/05/2026'; 'Story.Date' expects a date in the format 'MM/dd/yyyy'",
        "Corpora/News/c.md(2,7)-(2,16): error CORPUS220: 'date' is '5/14/2026'; 'Story.Date' expects a date in the format 'MM/dd/yyyy'");

    [Theory]
    [InlineData("DateOnly", "MM/dd", "'MM/dd', which does not read back as a date; expected one such as 'MM/dd/yyyy'")]
    [InlineData("DateOnly", "MM/dd/yyyy HH:mm", "'MM/dd/yyyy HH:mm', which does not read back as a date; expected one such as 'MM/dd/yyyy'")]
    [InlineData("DateTime", "HH:mm", "'HH:mm', which does not read back as a date and time; expected one such as 'MM/dd/yyyy'")]
    [InlineData("DateTimeOffset", "yyyy-MM-dd hh:mm", "'yyyy-MM-dd hh:mm', which does not read back as a date and time; expected one such as 'MM/dd/yyyy'")]
    [InlineData("TimeOnly", "mm/yyyy", "'mm/yyyy', which does not read back as a time of day; expected one such as 'HH:mm'")]
    [InlineData("DateOnly", "d", "'d', which is not a custom format of .NET; expected one such as 'MM/dd/yyyy'")]
    [InlineData("DateOnly", "yyyy-%", "'yyyy-%', which is not a custom format of .NET; expected one such as 'MM/dd/yyyy'")]
    [InlineData("DateOnly", "", "'', which is not a custom format of .NET; expected one such as 'MM/dd/yyyy'")]
    public void An_invalid_format_is_an_error_at_the_attribute(string type, string format, string problem) => Assert.Equal(
        $"[Metadata] on 'Story.Value' has the format {problem}", MessageOf(type, format));

    [Theory]
    [InlineData("string")]
    [InlineData("TimeSpan")]
    [InlineData("IReadOnlyList<int>")]
    public void A_format_on_another_type_is_an_error(string type) => Assert.Equal(
        "[Metadata] on 'Story.Value' has a format, which the property's type does not support; "
            + "expected DateOnly, DateTime, DateTimeOffset or TimeOnly",
        MessageOf(type, "MM/dd/yyyy"));

    private static string MessageOf(string type, string format)
    {
        var run = CorpusProject.Create()
            .AddSource(Usings + $$"""
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    [Metadata(Format = "{{format}}")] public virtual {{type}} Value => default!;
                }
                """)
            .AddArticle("News", "a.md", "Text.")
            .Run();
        return Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "CORPUS413").GetMessage(null);
    }
}
