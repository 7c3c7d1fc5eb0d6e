using Corpus.Generators.Package.Tests.Commands;
using Corpus.Generators.Package.Tests.Consumers;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Together;

/// <summary>Many analyzers bring a YamlDotNet along. Each must get its own.</summary>
[Collection(PackageTests.Name)]
public sealed class OtherAnalyzerTests(PackageFixture packages)
{
    private const string OtherYamlVersion = "16.3.0";

    /// <summary>Emits the version of the YamlDotNet that it got, and what that one makes of a line of YAML.</summary>
    private const string OtherGenerator =
        """
        using Microsoft.CodeAnalysis;
        using YamlDotNet.Serialization;

        [Generator(LanguageNames.CSharp)]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var version = typeof(Deserializer).Assembly.GetName().Version;
                var values = new Deserializer().Deserialize<System.Collections.Generic.Dictionary<string, string>>("key: value");
                output.AddSource("Other.g.cs", $"static class Other {{ public const string Yaml = \"{version}, {values["key"]}\"; }}");
            });
        }
        """;

    [Fact]
    public void Two_generators_have_two_versions_of_one_library()
    {
        packages.Own("Other.Analyzer");
        packages.NewConsumer("other-analyzer/analyzer")
            .Write("Other.Analyzer.csproj", OtherProject)
            .Write("OtherGenerator.cs", OtherGenerator)
            .DotNet("pack", $"-p:Version={packages.Version}", $"-p:PackageOutputPath={packages.Feed}")
            .Succeeded();
        var app = packages.NewConsumer("other-analyzer/app")
            .Write("App.csproj", ProjectFile.Exe(
                ProjectFile.Reference(packages.Version, "Other.Analyzer") + ProjectFile.Reference(packages.Version)))
            .Write("Program.cs", """Console.WriteLine($"{Other.Yaml}; {App.Guide.Start.Title}");""")
            .Write("Corpora/Guide/start.md", "---\ntitle: Begin here\n---\n\nText.\n");

        var build = app.Build().Succeeded();

        Assert.False(build.HasWarnings(), build.Output);
        Assert.Equal(["16.0.0.0, value; Begin here"], app.Run());
    }

    /// <summary>Packs itself as this package does: the generator, and YamlDotNet beside it.</summary>
    private static string OtherProject =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <Nullable>enable</Nullable>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <DevelopmentDependency>true</DevelopmentDependency>
            <NoWarn>$(NoWarn);RS1036;NU5128</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="{OtherYamlVersion}" GeneratePathProperty="true" PrivateAssets="all" />
            <None Include="$(OutputPath)$(AssemblyName).dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
            <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
          </ItemGroup>
        </Project>
        """;
}
