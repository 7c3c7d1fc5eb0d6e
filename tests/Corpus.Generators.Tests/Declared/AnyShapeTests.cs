using Corpora.Testing;
using Corpus.Generators.Tests.Diagnostics;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>Properties of the type <c>MetadataValue</c>, which have a value of any shape.</summary>
public class AnyShapeTests
{
    private static readonly CorpusProject Project = CorpusProject.Create().AddSource(
        """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using Corpora;
        namespace App;
        [Corpus("News")]
        public abstract partial class Story : Article
        {
            public abstract MetadataValue Toc { get; }
            public virtual MetadataValue? Menu => null;
            public virtual IReadOnlyList<MetadataValue> Authors => [];
            public virtual IReadOnlyDictionary<string, MetadataValue> Params => new Dictionary<string, MetadataValue>();
            public virtual Part? Part => null;

            public string Print() => string.Join(" ", Toc.Kind, Toc.ToString(), Menu?.ToString() ?? "-", JsonSerializer.Serialize(Authors),
                JsonSerializer.Serialize(Params), Part?.Any.ToString());
        }
        public sealed record Part(MetadataValue Any);
        """,
        "Story.cs");

    [Theory]
    [InlineData("toc: false", "Boolean false - [] {} ")]
    [InlineData("toc: True", "Boolean true - [] {} ")]
    [InlineData("toc: { depth: 3, /: [1.10, -0.5, .inf, 2026-05-14] }", """Mapping {"depth":3,"/":["1.10",-0.5,".inf","2026-05-14"]} - [] {} """)]
    [InlineData("toc: [[meta, { property: 'og:type', '': ~ }], '3']", """List [["meta",{"property":"og:type","":null}],"3"] - [] {} """)]
    [InlineData("toc:", "Null  - [] {} ")]
    [InlineData("toc: []\nmenu:", "List [] - [] {} ")]
    [InlineData("toc: {}\nmenu: {}", "Mapping {} {} [] {} ")]
    [InlineData("toc: x\nmenu: \"a \\\" \\\\ \\n\"", "Text x a \" \\ \n [] {} ")]
    [InlineData("toc: x\nauthors: [a, { name: b }, [c], ~]", """Text x - ["a",{"name":"b"},["c"],null] {} """)]
    [InlineData("toc: x\nauthors: { name: b }", """Text x - [{"name":"b"}] {} """)]
    [InlineData("toc: x\nparams: { a-b: 1, a_b: { c: [d] } }", """Text x - [] {"a-b":1,"a_b":{"c":["d"]}} """)]
    [InlineData("toc: x\npart: { any: [1] }", "Text x - [] {} [1]")]
    public void A_value_of_any_shape_is_what_the_file_has(string header, string printed)
    {
        foreach (var storage in new[] { Storages.Source, Storages.Pack })
        {
            var run = Generate.Run(Project.With(storage).AddArticle("News", "a.md", $"---\n{header}\n---\nText."));

            Assert.Empty(DiagnosticAssert.OfArticles(run));
            using var loaded = run.Load();
            var article = loaded.Article("News", "a");
            Assert.Equal(printed, article.GetType().GetMethod("Print")!.Invoke(article, null));
        }
    }

    [Fact]
    public void Attributes_for_single_values_do_not_support_it() => DiagnosticAssert.Says(
        CorpusProject.Create().AddSource(
            """
            using System.ComponentModel.DataAnnotations;
            using Corpora;
            namespace App;
            /// <summary>A story.</summary>
            [Corpus("News")]
            public abstract partial class Story : Article
            {
                /// <summary>The value.</summary>
                [Unique, AllowedValues("a")] public abstract MetadataValue Toc { get; }
            }
            """,
            "Story.cs")
            .AddArticle("News", "a.md", "---\ntoc: 1\n---\nText."),
        "Story.cs(9,6)-(9,12): error CORPUS413: [Unique] on 'Story.Toc' cannot compare mappings; expected a single value, or a list of single "
        + "values",
        "Story.cs(9,14)-(9,32): error CORPUS413: [AllowedValues] on 'Story.Toc' does not support the property's type; expected text, a label, "
        + "a number, a date or another single value");
}
