using System.Diagnostics;
using Corpus.Compiler.Reading.Templates;

namespace Corpus.Compiler.Tests.Reading.Templates;

public class PathTemplateTests
{
    [Theory]
    [InlineData("{category}/{date}-{slug}", "sport/2024-05-06-regatta-in-fog", "category=sport date=2024-05-06 slug=regatta-in-fog")]
    [InlineData("{date}-{slug}", "2024-05-06-x", "date=2024-05-06 slug=x")]
    [InlineData("{slug}-{date}", "a-b-2024-05-06", "slug=a-b date=2024-05-06")]
    [InlineData("{a}-{date}-{b}", "x-y-2024-05-06-2025-01-01", "a=x-y date=2024-05-06 b=2025-01-01")]
    [InlineData("{published:date}{slug}", "2024-05-06x", "published=2024-05-06 slug=x")]
    [InlineData("{date:text}_{n}", "May_1", "date=May n=1")]
    [InlineData("{category}/{_}", "pos/cv000_29416", "category=pos")]
    [InlineData("{_}/{_}/{slug}", "a/b/c", "slug=c")]
    [InlineData("{year}/{month}/{day}/{slug}", "2020/08/17/tea", "year=2020 month=08 day=17 slug=tea")]
    [InlineData("{**section}/{slug}", "a/b/c/d", "section=a/b/c slug=d")]
    [InlineData("{**section}/{date}-{slug}", "a/2024-05-06-x/b/2024-05-07-y", "section=a/2024-05-06-x/b date=2024-05-07 slug=y")]
    [InlineData("{category}/{**rest}", "a/b/c", "category=a rest=b/c")]
    [InlineData("[{category}/]{date}-{slug}", "2024-05-06-x", "date=2024-05-06 slug=x")]
    [InlineData("[{category}/]{date}-{slug}", "a/2024-05-06-x", "category=a date=2024-05-06 slug=x")]
    [InlineData("{slug}[.{language}]", "tea.en", "slug=tea language=en")]
    [InlineData("{slug}[.{language}]", "tea", "slug=tea")]
    [InlineData("[{a}/][{b}/]{c}", "x/y", "a=x c=y")]
    [InlineData("{a}.x", "p.q.x", "a=p.q")]
    [InlineData("{a}{{{b}}}[[{c}]]", "1{2}[3]", "a=1 b=2 c=3")]
    [InlineData("{category}\\{slug}", "a/b", "category=a slug=b")]
    [InlineData("{ Reading Time } - {b}", "a b - c", "Reading Time=a b b=c")]
    [InlineData("{a}", "é\uD83D\uDE00 x", "a=é\uD83D\uDE00 x")]
    [InlineData("{a}--{b}", "x---y", "a=x b=-y")]
    public void A_value_is_as_short_as_possible(string template, string path, string values) =>
        Assert.Equal(values, Match(template, path));

    [Theory]
    [InlineData("{category}/{slug}", "sport", "'/'@11 at 5")]
    [InlineData("{category}/{slug}", "a/b/c", "the end@18 at 3")]
    [InlineData("{category}/{slug}", "a/", "{slug}@12 at 2")]
    [InlineData("{category}/{slug}", "/a", "{category}@1 at 0")]
    [InlineData("{category}/{date}-{slug}", "sport/2024-02-30-x", "{date} as yyyy-MM-dd@12 at 6")]
    [InlineData("{category}/{date}-{slug}", "sport/2024-02-03_x", "'-'@18 at 16")]
    [InlineData("{category}/{date}-{slug}", "sport/2024-02-03-", "{slug}@19 at 17")]
    [InlineData("{category}/{date}-{slug}", "a/b/2024-02-03-x", "{date} as yyyy-MM-dd@12 at 2")]
    [InlineData("posts/{slug}", "pages/a", "'osts/'@2 at 1")]
    [InlineData("Posts/{slug}", "posts/a", "'Posts/'@1 at 0")]
    [InlineData("{a}-{date}", "x-y-z", "{date} as yyyy-MM-dd@5 at 4")]
    [InlineData("{a}.x", "p.xy", "the end@6 at 3")]
    [InlineData("{**a}/{date}", "x/y/z", "{date} as yyyy-MM-dd@7 at 4")]
    [InlineData("[{category}/]{date}-{slug}", "a/b", "{date} as yyyy-MM-dd@14 at 2")]
    [InlineData("{{{a}", "x", "'{'@1 at 0")]
    [InlineData("a", "ab", "the end@2 at 1")]
    [InlineData("{date}", "2024-05-061", "the end@7 at 10")]
    public void The_mismatch_is_reported_at_the_furthest_position(string template, string path, string difference) =>
        Assert.Equal(difference, Match(template, path));

    [Theory]
    [InlineData("{category", "1: this '{' is not closed; expected '}' after it, or '{{' for a literal '{'")]
    [InlineData("a}", "2: this '}' is unmatched; expected '{' before it, or '}}' for a literal '}'")]
    [InlineData("{a}[/{b}", "4: this '[' is not closed; expected ']' after it, or '[[' for a literal '['")]
    [InlineData("{a}]", "4: this ']' is unmatched; expected '[' before it, or ']]' for a literal ']'")]
    [InlineData("[a[b]", "3: this '[' is nested in another '['; expected ']' before it, or '[[' for a literal '['")]
    [InlineData("{}", "2: '' is not a valid key; expected a name with a letter or digit, or '_' to ignore the value")]
    [InlineData("{-}", "2: '-' is not a valid key; expected a name with a letter or digit, or '_' to ignore the value")]
    [InlineData("{a[b}", "2: 'a[b' is not a valid key; expected '}' before the next bracket")]
    [InlineData("{a}{b}", "4: nothing separates {a} and {b}; expected text between them")]
    [InlineData("{a}[{b}]/{c}", "5: nothing separates {a} and {b}; expected text between them")]
    [InlineData("{a}[-]{b}", "7: nothing separates {a} and {b}; expected text between them")]
    [InlineData("{slug}/{Slug}", "9: the key 'Slug' appears twice (first as 'slug'); expected a different key, or '_'")]
    [InlineData("{a:number}", "4: 'number' is not a valid type; expected 'date' or 'text'")]
    [InlineData("{**a:date}", "6: a placeholder with '**' is always text; expected no other type")]
    [InlineData("{**a}/{**b}", "10: a second placeholder with '**' is ambiguous; expected only one")]
    [InlineData("[{a}][{b}][{c}][{d}][{e}]", "21: this is the fifth optional part; expected at most four")]
    public void An_invalid_template_has_an_error_with_its_position(string template, string fault)
    {
        Assert.Null(PathTemplate.TryParse(template, out var found));
        Assert.Equal(fault, $"{found!.Position + 1}: {found.Message}");
    }

    [Theory]
    [InlineData("{a}-{b}-{c}-{d}-{e}-{f}-{g}-{h}/x", "-")]
    [InlineData("{**a}-{b}-{c}-{date}", "-")]
    [InlineData("{**a}/{b}/{c}/{d}/x", "a/")]
    [InlineData("[{a}-][{b}-][{c}-][{d}-]x", "a-")]
    public void An_adversarial_path_is_read_quickly(string template, string piece)
    {
        var path = string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length));
        var parsed = PathTemplate.TryParse(template, out _)!;
        var watch = Stopwatch.StartNew();
        Assert.NotNull(parsed.Match(path, 0, path.Length).Mismatch);

        // Quadratic at the worst; what tries all ways to divide the text takes years.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
    }

    private static string Match(string template, string path)
    {
        var parsed = PathTemplate.TryParse(template, out var fault);
        Assert.True(parsed is not null, fault?.Message);
        var match = parsed.Match(path, 0, path.Length);
        return match.Mismatch is { } difference
            ? $"{difference.Expected}@{difference.TemplatePosition + 1} at {difference.TextPosition}"
            : string.Join(' ', match.Values
                .Where(value => !value.Placeholder.IsIgnored)
                .Select(value => $"{value.Placeholder.Key}={path[value.Start..value.End]}"));
    }
}
