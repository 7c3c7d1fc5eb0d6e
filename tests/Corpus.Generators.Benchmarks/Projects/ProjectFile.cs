using System.Reflection;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>Project files as their users would write them.</summary>
internal static class ProjectFile
{
    private static string YamlVersion { get; } = typeof(ProjectFile).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "YamlDotNetVersion")
        .Value!;

    /// <param name="isDocumented">Whether the build writes a documentation file.</param>
    public static string Render(Variant variant, string packageVersion, bool isDocumented) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RootNamespace>App</RootNamespace>
            <InvariantGlobalization>true</InvariantGlobalization>
            {(isDocumented ? "<GenerateDocumentationFile>true</GenerateDocumentationFile>" : "")}
            {(variant.Storage is { } storage ? $"<CorpusStorage>{storage}</CorpusStorage>" : "")}
          </PropertyGroup>
          <ItemGroup>
            {Items(variant, packageVersion)}
          </ItemGroup>
        </Project>
        """;

    private static string Items(Variant variant, string packageVersion)
    {
        if (variant.Storage is not null)
        {
            return $"""<PackageReference Include="Corpus.Generators" Version="{packageVersion}" />"""
                + """<AdditionalFiles Include="articles/**/*.txt" Corpus="News" />""";
        }

        var items = variant.EmbedsFiles ? """<EmbeddedResource Include="articles/**" />""" : "";
        return variant == Variant.Embedded ? $"""{items}<PackageReference Include="YamlDotNet" Version="{YamlVersion}" />""" : items;
    }
}
