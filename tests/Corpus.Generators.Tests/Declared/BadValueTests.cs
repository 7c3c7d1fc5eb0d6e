using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>For each type of a property: missing, empty, null, of another kind or shape, out of range, given twice.</summary>
public class BadValueTests
{
    private const string Declarations = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Net;
        using System.Numerics;
        using Corpora;

        namespace App;

        public enum Level { Easy, Hard }

        public record Person(string Name, int Age = 30);

        public record struct Grams(double Weight)
        {
            public static Grams Parse(string text, IFormatProvider? provider) => new(double.Parse(text.TrimEnd('g'), provider));
        }

        [Corpus("Authors")]
        public abstract partial class Author : Article;

        [Corpus("News")]
        public abstract partial class Story : Article
        {
            PROPERTY
        }
        """;

    public static TheoryData<string, string> TypesInEachStorage
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var type in BadValueTable.ByType.Keys)
            {
                data.Add(type, Storages.Source);
                data.Add(type, Storages.Pack);
            }

            return data;
        }
    }

    /// <summary>The table names a type, whose property is required, or else the property itself.</summary>
    private static string Property(string type) =>
        type.StartsWith("public", StringComparison.Ordinal) ? type + ";" : $"public abstract {type} Value {{ get; }}";

    [Theory]
    [MemberData(nameof(TypesInEachStorage))]
    public void A_bad_value_is_reported_at_its_position(string type, string storage)
    {
        var values = BadValueTable.ByType[type].OrderBy(value => value.Case, StringComparer.Ordinal).ToArray();
        var project = CorpusProject.Create()
            .With(storage)
            .AddSource(Declarations.Replace("PROPERTY", Property(type), StringComparison.Ordinal), "Story.cs")
            .AddArticle("Authors", "jane.txt", "Text.")
            .AddArticle("Authors", "jim.txt", "Text.");
        project = values.Aggregate(project, (all, value) => all.AddArticle("News", value.Case + ".md", $"---\n{value.Header}\n---\nText."));

        DiagnosticAssert.SaysOfArticles(project, [.. values.SelectMany(value => value.Says.Select(said => $"Corpora/News/{value.Case}.md{said}"))]);
    }
}
