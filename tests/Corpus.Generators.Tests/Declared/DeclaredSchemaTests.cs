using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>A schema that the project writes itself: every type that it can have, in both storages.</summary>
public class DeclaredSchemaTests
{
    private const string Schema = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using Corpora;

        namespace App;

        public enum Level { [Label("for all")] Easy, Hard = 7 }

        public record Person(string Name, Uri? Site = null, int Age = 30);

        public class Place
        {
            public required string City { get; init; }
            public string Country { get; set; } = "NL";
            public IReadOnlyList<Place> Near { get; init; } = [];
        }

        public readonly record struct Grams(double Weight)
        {
            public static Grams Parse(string text, IFormatProvider? provider) => new(double.Parse(text.TrimEnd('g'), provider));
        }

        public abstract class Dated : Article
        {
            public abstract DateOnly Date { get; }
            public int Year => Date.Year;
        }

        [Corpus("News")]
        public abstract partial class Story : Dated
        {
            public abstract NewsCategory Category { get; }
            public abstract Level Level { get; }
            public virtual string? Author => null;
            public virtual int Priority => 3;
            public abstract string? Subtitle { get; }
            [Metadata("reading-level")] public virtual double Reading => 0.5;
            [Metadata(Ignore = true)] public virtual string Left => "mine";
            public virtual bool Featured => false;
            public virtual sbyte NA => 1;
            public virtual byte NB => 1;
            public virtual short NC => 1;
            public virtual ushort ND => 1;
            public virtual uint NE => 1;
            public virtual long NF => 1;
            public virtual ulong NG => 1;
            public virtual Half NH => (Half)1;
            public virtual float NI => 1;
            public virtual decimal NJ => 1;
            public virtual TimeOnly? Opens => null;
            public virtual DateTime? At => null;
            public virtual DateTimeOffset? Instant => null;
            public virtual TimeSpan? Length => null;
            public virtual Guid? Key => null;
            public virtual Version? Since => null;
            public virtual Uri? Link => null;
            public virtual Grams? Weight => null;
            public virtual Person? Editor => null;
            public virtual Place? Where => null;
            public virtual IReadOnlyList<string> Words => [];
            public virtual ImmutableArray<int> Numbers => ImmutableArray<int>.Empty;
            public virtual Level[] Levels => [];
            public virtual IReadOnlyDictionary<string, int> Scores => ImmutableDictionary<string, int>.Empty;
            public virtual IReadOnlyList<Story> Related => [];
            [ReverseOf(nameof(Related))] public virtual IReadOnlyList<Story> RelatedBy => [];
            public virtual IEnumerable<NewsTag> Tags => [];
            public virtual string @class => "none";
            public string Shout => Title + "!";
        }
        """;

    private const string Full = """
        ---
        title: All of it
        date: 2024-05-06
        category: World
        level: for all
        author: Jane
        priority: 9
        subtitle: ~
        reading-level: 0.75
        featured: true
        na: -128
        nb: 255
        nc: -32768
        nd: 65535
        ne: 4294967295
        nf: -9223372036854775808
        ng: 18446744073709551615
        nh: 0.5
        ni: 1.25
        nj: 12345678901234567890.12345678
        opens: 08:30
        at: 2024-05-06T10:00:00+02:00
        instant: 2024-05-06T10:00:00+02:00
        length: 1.02:03:04
        key: 01234567-89ab-cdef-0123-456789abcdef
        since: 1.10
        link: https://example.org/a
        weight: 12.5g
        editor: { name: Ed, site: https://example.org/ed }
        where: { city: Utrecht, near: [{ city: Gouda, country: BE }] }
        words: [one, "two"]
        numbers: [1, 2]
        levels: [Hard, for all]
        scores: { x: 1, "y z": 2 }
        related: [b]
        tags: [red, blue]
        class: first
        ---
        Body of a.
        """;

    private const string Small = """
        ---
        date: 2024-05-07
        category: Sport
        level: Hard
        subtitle: Under it
        related: [a, b]
        ---
        Body of b.
        """;

    private const string Program = """
        #pragma warning disable CS1591
        using System;
        using System.Globalization;
        using System.Linq;
        using System.Text;

        namespace App;

        public static class Program
        {
            public static string Print()
            {
                var text = new StringBuilder();
                foreach (var s in News.Articles)
                {
                    text.AppendLine(FormattableString.Invariant(
                        $"{s.Id}|{s.Title}|{s.Date:yyyy-MM-dd}|{s.Year}|{s.Category.ToLabel()}|{s.Level}|{s.Author}|{s.Priority}|{s.Subtitle ?? "null"}"));
                    text.AppendLine(FormattableString.Invariant(
                        $"{s.Reading}|{s.Left}|{s.Featured}|{s.NA}|{s.NB}|{s.NC}|{s.ND}|{s.NE}|{s.NF}|{s.NG}|{s.NH}|{s.NI}|{s.NJ}|{s.Shout}|{s.@class}"));
                    text.AppendLine(FormattableString.Invariant(
                        $"{s.Opens:HH:mm:ss}|{s.At:O}|{s.Instant:O}|{s.Length}|{s.Key}|{s.Since}|{s.Link}|{s.Weight}|{s.Editor}"));
                    text.AppendLine(FormattableString.Invariant(
                        $"{s.Where?.City}|{s.Where?.Country}|{s.Where?.Near.FirstOrDefault()?.City}|{s.Where?.Near.FirstOrDefault()?.Country}"));
                    text.AppendLine(FormattableString.Invariant(
                        $"{string.Join(',', s.Words)}|{string.Join(',', s.Numbers)}|{string.Join(',', s.Levels)}|{string.Join(',', s.Scores.OrderBy(p => p.Key, StringComparer.Ordinal))}"));
                    text.AppendLine(FormattableString.Invariant(
                        $"{string.Join(',', s.Related.Select(r => r.Id))}|{string.Join(',', s.RelatedBy.Select(r => r.Id))}|{string.Join(',', s.Tags.Select(t => t.ToLabel()))}"));
                }

                text.AppendLine(string.Join(',', News.ByCategory[NewsCategory.World].Select(s => s.Id)));
                text.AppendLine(ReferenceEquals(News.Articles["a"].Related[0], News.Articles["b"]).ToString());
                return text.ToString();
            }
        }
        """;

    private const string Printed = """
        b||2024-05-07|2024|Sport|Hard||3|Under it
        0.5|mine|False|1|1|1|1|1|1|1|1|1|1|!|none
        ||||||||
        |||
        |||
        a,b|b,a|
        a|All of it|2024-05-06|2024|World|Easy|Jane|9|null
        0.75|mine|True|-128|255|-32768|65535|4294967295|-9223372036854775808|18446744073709551615|0.5|1.25|12345678901234567890.12345678|All of it!|first
        08:30:00|2024-05-06T08:00:00.0000000Z|2024-05-06T10:00:00.0000000+02:00|1.02:03:04|01234567-89ab-cdef-0123-456789abcdef|1.10|https://example.org/a|Grams { Weight = 12.5 }|Person { Name = Ed, Site = https://example.org/ed, Age = 30 }
        Utrecht|NL|Gouda|BE
        one,two|1,2|Hard,Easy|[x, 1],[y z, 2]
        b|b|red,blue
        a
        True

        """;

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Values_of_every_type_are_preserved(string storage)
    {
        var run = Generate.Clean(CorpusProject.Create()
            .With(storage)
            .AddSource(Schema, "Schema.cs")
            .AddSource(Program, "Program.cs")
            .AddArticle("News", "a.txt", Full)
            .AddArticle("News", "b.txt", Small));
        using var loaded = run.Load();
        var printed = (string)loaded.Assembly.GetType("App.Program")!.GetMethod("Print")!.Invoke(null, null)!;
        Assert.Equal(Printed, printed, ignoreLineEndingDifferences: true);
    }
}
