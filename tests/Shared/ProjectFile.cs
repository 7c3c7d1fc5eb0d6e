namespace Corpus.Tests.Shared;

/// <summary>Project files of consumers, as users write them.</summary>
internal static class ProjectFile
{
    private const string Framework = "<TargetFramework>net10.0</TargetFramework>";

    public static string Reference(string version, string id = "Corpus.Generators") =>
        $"""<PackageReference Include="{id}" Version="{version}" />""";

    /// <param name="items">Item elements, including the reference to the package.</param>
    /// <param name="properties">Property elements, including the target framework.</param>
    public static string Exe(string items, string properties = Framework) => Library(items, "<OutputType>Exe</OutputType>" + properties);

    /// <inheritdoc cref="Exe"/>
    public static string Library(string items, string properties = Framework) =>
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
