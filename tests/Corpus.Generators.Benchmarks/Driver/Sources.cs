using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Benchmarks.Driver;

/// <summary>The C# of the project: some files that have nothing to do with articles.</summary>
internal static class Sources
{
    private const int Count = 50;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "App",
        Enumerable.Range(0, Count).Select(number => Tree(number, 0)),
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation EditOne(CSharpCompilation compilation, int edit)
    {
        const int Edited = Count / 2;
        return compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[Edited], Tree(Edited, edit));
    }

    private static SyntaxTree Tree(int number, int edit)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Service{number}");
        var code =
            $$"""
            namespace App.Services;

            public sealed class {{name}}(string name)
            {
                public const int Edit = {{edit}};

                public string Greeting => $"Hello, {name}";

                public int Sum(System.Collections.Generic.IEnumerable<int> numbers)
                {
                    var sum = Edit;
                    foreach (var number in numbers)
                    {
                        sum += number;
                    }

                    return sum;
                }
            }
            """;
        return CSharpSyntaxTree.ParseText(code, ParseOptions, $"{ProjectOptions.Directory}Services/{name}.cs");
    }

    /// <summary>The framework that runs this, and the run-time library; none of the packages that this program uses.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(Corpora.Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
