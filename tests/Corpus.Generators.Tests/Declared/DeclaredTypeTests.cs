using System.Text;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Declared;

/// <summary>Each type that a schema can declare, in each shape and in both storages. A storage is one compilation.</summary>
public class DeclaredTypeTests
{
    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Every_type_has_its_value_in_every_shape(string storage)
    {
        var types = DeclaredTypes.All;
        var schema = new StringBuilder();
        var records = new StringBuilder();
        var full = new StringBuilder();
        var least = new StringBuilder();
        var expected = new List<(string Property, string Full, Func<Type, string> Least)>();
        for (var number = 0; number < types.Count; number++)
        {
            var type = types[number];
            records.Append(DeclaredTypes.RecordsOf(type.Name, $"{number}")).Append('\n');
            foreach (var shape in DeclaredTypes.Shapes)
            {
                var property = $"{shape.Name}{number}";
                var key = char.ToLowerInvariant(property[0]) + property[1..];
                schema.Append(shape.Declare(type.Name, property)).Append('\n');
                full.Append($"{key}: {shape.Yaml(type.Yaml)}\n");
                if (shape.Least is { } yaml)
                {
                    least.Append($"{key}: {yaml(type.Yaml)}\n");
                }

                expected.Add((
                    property,
                    shape.Shown(type.Shown),
                    declared => shape.LeastShown?.Invoke(type.Shown) ?? shape.Missing ?? ShownValue.OfDefault(declared)));
            }
        }

        var moods = types.ToList().FindIndex(type => type.Name == "NewsMood");
        var run = Generate.Run(CorpusProject.Create().With(storage)
            .WithOption("CorpusEmitsJsonSchema", "true")
            .WithOption(
                "CorpusTaxonomies",
                string.Join(',', DeclaredTypes.Shapes.Select(shape => $"{shape.Name}{moods}"))
                    + ",required,optional,nullable,requiredInit,init,nullableInit")
            .AddSource($$"""
                #pragma warning disable CS1591
                using System;
                using System.Collections.Generic;
                using Corpora;

                namespace App;

                {{DeclaredTypes.Code}}
                {{records}}
                [Corpus("News")]
                public abstract partial class Story : Article
                {
                    {{schema}}
                }
                """, "Story.cs")
            .AddArticle("People", "jane.md", "Jane.")
            .AddArticle("Help", "guide.md", "Help.")
            .AddArticle("News", "full.md", $"---\n{full}---\nText.")
            .AddArticle("News", "least.md", $"---\n{least}---\nText."));
        Assert.Empty(run.Diagnostics.Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        Generate.AssertCompilesClean(run);

        using var loaded = run.Load();
        AssertShown(loaded.Article("News", "full"), expected.Select(entry => (entry.Property, Shown: (Func<Type, string>)(_ => entry.Full))));
        AssertShown(loaded.Article("News", "least"), expected.Select(entry => (entry.Property, Shown: entry.Least)));
    }

    private static void AssertShown(object article, IEnumerable<(string Property, Func<Type, string> Shown)> expected)
    {
        var wrong = new List<string>();
        foreach (var (name, shown) in expected)
        {
            var property = article.GetType().BaseType!.GetProperty(name)!;
            var want = shown(property.PropertyType);
            if (want.Contains("DEFAULT", StringComparison.Ordinal))
            {
                var record = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                want = want.Replace(
                    "DEFAULT", ShownValue.OfDefault(record.GetProperty("Init")!.PropertyType), StringComparison.Ordinal);
            }

            var actual = ShownValue.Of(property.GetValue(article));
            if (actual != want)
            {
                wrong.Add($"{name} ({property.PropertyType}): {actual}, expected {want}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
