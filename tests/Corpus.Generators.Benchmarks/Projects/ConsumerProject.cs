using System.Reflection;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>The project file of a measured program.</summary>
internal static class ConsumerProject
{
    private static string YamlVersion { get; } = typeof(ConsumerProject).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "YamlDotNetVersion")
        .Value!;

    /// <param name="isDocumented">Whether the build writes a documentation file.</param>
    public static string Render(ConsumerVariant variant, string packageVersion, bool isDocumented) => ProjectFile.Exe(
        Items(variant, packageVersion),
        "<TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace><InvariantGlobalization>true</InvariantGlobalization>"
            + (isDocumented ? "<GenerateDocumentationFile>true</GenerateDocumentationFile>" : "")
            + (variant.Storage is { } storage ? $"<CorpusStorage>{storage}</CorpusStorage>" : ""));

    private static string Items(ConsumerVariant variant, string packageVersion)
    {
        if (variant.Storage is not null)
        {
            return ProjectFile.Reference(packageVersion) + """<AdditionalFiles Include="articles/**/*.txt" Corpus="News" />""";
        }

        var items = variant.EmbedsFiles ? """<EmbeddedResource Include="articles/**" />""" : "";
        return variant == ConsumerVariant.Embedded ? items + ProjectFile.Reference(YamlVersion, "YamlDotNet") : items;
    }
}
