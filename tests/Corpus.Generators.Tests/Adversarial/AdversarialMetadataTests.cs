using System.Collections;
using System.Reflection;
using Corpora;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Adversarial;

/// <summary>For any header the generated code compiles, and each property returns the value with its type.</summary>
public class AdversarialMetadataTests
{
    [Theory]
    [MemberData(nameof(AdversarialTheory.Compiled), MemberType = typeof(AdversarialTheory))]
    public void Every_value_comes_back(string variantName, LanguageVersion version, string storage)
    {
        var variant = Variant.Named(variantName);
        using var circumstances = variant.Enter();

        var run = Generate.Run(Project(variant, Cases(variant)).WithLanguageVersion(version).With(storage));

        Assert.Empty(run.Diagnostics.Where(diagnostic => !IsNote(diagnostic.Id)));
        Generate.AssertCompilesClean(run);
        using var corpus = run.Load();
        Assert.Multiple([.. Cases(variant).Select<MetadataCase, Action>(item => () => AssertComesBack(corpus, item))]);
    }

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void Every_variant_gives_the_same_code(string storage)
    {
        var all = Project(Variant.Plain, AdversarialMetadata.All).With(storage).Run().Sources;
        var withAnyLineEnds = Project(Variant.Plain, AdversarialMetadata.WithAnyLineEnds).With(storage).Run().Sources;
        Assert.NotEmpty(all);
        Assert.NotEmpty(withAnyLineEnds);
        foreach (var variant in Variant.ForHeaders)
        {
            using var circumstances = variant.Enter();
            Assert.Equal(variant.ChangesLineEnds ? withAnyLineEnds : all, Project(variant, Cases(variant)).With(storage).Run().Sources);
        }
    }

    /// <summary>Conflicting names, and labels that are blank or look alike, are reported: these cases have them on purpose.</summary>
    private static bool IsNote(string id) => id is "CORPUS205" or "CORPUS208" or "CORPUS209" or "CORPUS212";

    private static IReadOnlyList<MetadataCase> Cases(Variant variant) =>
        variant.ChangesLineEnds ? AdversarialMetadata.WithAnyLineEnds : AdversarialMetadata.All;

    private static CorpusProject Project(Variant variant, IReadOnlyList<MetadataCase> cases) => variant.Order(cases.Aggregate(
        CorpusProject.Create(),
        (project, item) => project.AddArticle(item.Corpus, item.Id + ".txt", variant.Encode(item.File))));

    private static void AssertComesBack(LoadedCorpus corpus, MetadataCase item)
    {
        var article = corpus.Article(item.Corpus, item.Id);
        Assert.Equal(MetadataCase.Body, article.Text);
        foreach (var (property, expected) in item.Expected)
        {
            var actual = Comparable(Read(article, property));
            Assert.True(
                Equals(expected, actual) || (expected is IEnumerable and not string && SameItems((IEnumerable)expected, actual)),
                $"{item.Corpus}/{item.Id}.{property}: expected {Describe(expected)}, but it is {Describe(actual)}");
        }
    }

    private static object? Read(Article article, string path)
    {
        object? value = article;
        foreach (var name in path.Split('.'))
        {
            var type = value?.GetType() ?? throw new InvalidOperationException($"There is nothing to read '{name}' of in '{path}'.");
            var property = type.GetProperty(name) ?? throw new MissingMemberException(type.FullName, name);
            value = property.GetValue(value);
        }

        return value;
    }

    /// <summary>An enum's member as its label, by the generated <c>ToLabel()</c>.</summary>
    private static object? Comparable(object? value) => value switch
    {
        Enum member => new Label((string)member.GetType().Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Single(method => method.Name == "ToLabel" && method.GetParameters()[0].ParameterType == member.GetType())
            .Invoke(null, [member])!),
        string text => text,
        IEnumerable items => items.Cast<object>().Select(Comparable).ToArray(),
        _ => value,
    };

    private static bool SameItems(IEnumerable expected, object? actual) =>
        actual is IEnumerable items && expected.Cast<object>().SequenceEqual(items.Cast<object>());

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object>().Select(Describe))}]",
        _ => $"{value} ({value.GetType().Name})",
    };
}
