using System.Reflection;
using System.Runtime.Loader;
using Corpora.Testing;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Contracts;

/// <summary>A program that was compiled with one version of a corpus library runs with a later one.</summary>
public class VersionTests
{
    private const string Code =
        """
        using System.Linq;
        using Library;

        public static class Program
        {
            public static string Run()
            {
                NewsTag[] tags = { NewsTag.Sport, NewsTag.NationalWorld };
                return string.Join("; ", tags.Select(tag =>
                    $"{tag.ToLabel()} {tag} {News.ByTag[tag].Count} {News.Articles["old"].Tags!.Contains(tag)} "
                    + $"{News.TryParseTagLabel(tag.ToLabel(), out var parsed) && parsed == tag} "
                    + System.Text.Json.JsonSerializer.Serialize(tag)))
                    + "; " + string.Join(",", News.ByTag.Keys.Select(key => key.ToLabel()));
            }
        }
        """;

    [Theory]
    [MemberData(nameof(Storages.Each), MemberType = typeof(Storages))]
    public void A_new_label_leaves_the_labels_of_a_compiled_program_alone(string storage)
    {
        var library = CorpusProject.Create("Library")
            .With(storage)
            .AddArticle("News", "old.md", "---\ntags: [Sport, National-World]\n---\nOld.\n");
        var first = Generate.Clean(library);
        var program = Compile(first);
        const string Expected = "Sport Sport 1 True True \"Sport\"; National-World NationalWorld 1 True True \"National-World\"; ";
        Assert.Equal(Expected + "National-World,Sport", RunWith(first, program));

        var second = Generate.Clean(library.AddArticle("News", "new.md", "---\ntags: [Business, Opinion]\n---\nNew.\n"));

        Assert.Equal(Expected + "Business,National-World,Opinion,Sport", RunWith(second, program));
    }

    private static byte[] Compile(CorpusRun library)
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(Code)],
            library.Compilation.References.Append(library.Compilation.ToMetadataReference()),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return stream.ToArray();
    }

    private static string RunWith(CorpusRun library, byte[] program)
    {
        using var loaded = library.Load();
        var context = AssemblyLoadContext.GetLoadContext(loaded.Assembly)!;
        using var stream = new MemoryStream(program);
        var type = context.LoadFromStream(stream).GetType("Program", throwOnError: true)!;
        return (string)type.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
    }
}
