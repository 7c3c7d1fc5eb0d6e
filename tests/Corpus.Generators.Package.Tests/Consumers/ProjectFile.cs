namespace Corpus.Generators.Package.Tests.Consumers;

/// <summary>Project files with nothing in them but what their users would write.</summary>
internal static class ProjectFile
{
    public static string Reference(string version, string id = "Corpus.Generators") =>
        $"""<PackageReference Include="{id}" Version="{version}" />""";

    /// <param name="items">Whole item elements; the reference to the package among them.</param>
    public static string Exe(string items, string properties = "<TargetFramework>net10.0</TargetFramework>") =>
        Library(items, "<OutputType>Exe</OutputType>" + properties);

    public static string Library(string items, string properties = "<TargetFramework>net10.0</TargetFramework>") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;
}
