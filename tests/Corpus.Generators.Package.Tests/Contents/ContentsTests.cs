using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Contents;

[Collection(PackageTests.Name)]
public sealed class ContentsTests(PackageFixture packages)
{
    [Fact]
    public void The_generator_lies_beside_its_private_libraries() => Assert.Equal(
        [
            "Corpus.Generators.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Corpus.Compiler.dll",
            "analyzers/dotnet/cs/Corpus.Generators.CodeFixes.dll",
            "analyzers/dotnet/cs/Corpus.Generators.dll",
            "analyzers/dotnet/cs/Tomlyn.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/Corpus.Generators.Checks.targets",
            "build/Corpus.Generators.JsonSchema.targets",
            "build/Corpus.Generators.Libraries.targets",
            "build/Corpus.Generators.Options.targets",
            "build/Corpus.Generators.Pack.targets",
            "build/Corpus.Generators.Publication.targets",
            "build/Corpus.Generators.props",
            "build/Corpus.Generators.targets",
            "buildMultiTargeting/Corpus.Generators.props",
            "buildMultiTargeting/Corpus.Generators.targets",
            "icon.png",
            "lib/net8.0/_._",
            "tasks/netstandard2.0/Corpus.Build.dll",
            "tasks/netstandard2.0/Corpus.Compiler.dll",
            "tasks/netstandard2.0/Tomlyn.dll",
            "tasks/netstandard2.0/YamlDotNet.dll",
        ],
        PackageFile.Entries(packages.PackagePath("Corpus.Generators")));

    /// <summary>A compiler has no Workspaces: what it loads must not ask for them.</summary>
    [Theory]
    [InlineData("Corpus.Generators", false)]
    [InlineData("Corpus.Compiler", false)]
    [InlineData("Corpus.Generators.CodeFixes", true)]
    public void Only_the_code_fixes_depend_on_assemblies_of_the_editor(string assembly, bool isForEditors)
    {
        var bytes = PackageFile.Read(packages.PackagePath("Corpus.Generators"), $"analyzers/dotnet/cs/{assembly}.dll");
        using var pack = new PEReader(new MemoryStream(bytes));
        var metadata = pack.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).ToArray();

        Assert.Equal(isForEditors, references.Contains("Microsoft.CodeAnalysis.Workspaces"));
        Assert.Contains("netstandard", references);
        Assert.DoesNotContain(references, reference => reference.StartsWith("System.Composition", StringComparison.Ordinal));
    }

    [Fact]
    public void The_runtime_library_comes_with_its_documentation() => Assert.Equal(
        ["Corpora.nuspec", "README.md", "icon.png", "lib/net8.0/Corpora.dll", "lib/net8.0/Corpora.xml"],
        PackageFile.Entries(packages.PackagePath("Corpora")));

    [Fact]
    public void The_testing_package_carries_the_generator_itself()
    {
        var entries = PackageFile.Entries(packages.PackagePath("Corpus.Generators.Testing"));

        Assert.Equal(
            [
                "Corpus.Generators.Testing.nuspec",
                "README.md",
                "icon.png",
                "lib/net8.0/Corpus.Compiler.dll",
                "lib/net8.0/Corpus.Generators.Testing.dll",
                "lib/net8.0/Corpus.Generators.Testing.xml",
                "lib/net8.0/Corpus.Generators.dll",
            ],
            entries);
    }

    [Theory]
    [InlineData("Corpora", "lib/net8.0/Corpora.pdb")]
    [InlineData("Corpus.Generators.Testing", "lib/net8.0/Corpus.Generators.Testing.pdb")]
    public void Libraries_have_a_symbol_package(string id, string symbols)
    {
        var entries = PackageFile.Entries(Path.ChangeExtension(packages.PackagePath(id), ".snupkg"));

        Assert.Equal([symbols], entries.Where(entry => entry.EndsWith(".pdb", StringComparison.Ordinal)));
    }

    /// <summary>An embedded portable PDB is a debug directory's entry that begins with MPDB.</summary>
    [Theory]
    [InlineData("analyzers/dotnet/cs/Corpus.Generators.dll")]
    [InlineData("analyzers/dotnet/cs/Corpus.Compiler.dll")]
    public void The_generator_carries_its_symbols_inside(string entry)
    {
        var bytes = PackageFile.Read(packages.PackagePath("Corpus.Generators"), entry);

        Assert.True(bytes.AsSpan().IndexOf("MPDB"u8) > 0);
    }

    [Fact]
    public void One_reference_brings_both_packages()
    {
        var dependencies = PackageFile.Metadata(packages.PackagePath("Corpus.Generators")).Element("dependencies")!;

        var expected = XElement.Parse(
            $"""
            <dependencies>
              <group targetFramework="net8.0">
                <dependency id="Corpora" version="{packages.Version}" />
              </group>
            </dependencies>
            """);
        Assert.True(XNode.DeepEquals(expected, dependencies), dependencies.ToString());
    }

    [Fact]
    public void The_runtime_library_needs_nothing()
    {
        var dependencies = PackageFile.Metadata(packages.PackagePath("Corpora")).Element("dependencies")!;

        Assert.Empty(dependencies.Descendants("dependency"));
    }

    /// <summary>NuGet keeps a development dependency from a referencing project's own users, and the run-time library with it.</summary>
    [Fact]
    public void The_package_is_no_development_dependency() =>
        Assert.Null(PackageFile.Metadata(packages.PackagePath("Corpus.Generators")).Element("developmentDependency"));

    [Theory]
    [InlineData("Corpora")]
    [InlineData("Corpus.Generators")]
    [InlineData("Corpus.Generators.Testing")]
    public void Every_package_says_what_it_is(string id)
    {
        var metadata = PackageFile.Metadata(packages.PackagePath(id));

        Assert.Equal(id, metadata.Element("id")?.Value);
        Assert.Equal(packages.Version, metadata.Element("version")?.Value);
        Assert.Equal("MIT", metadata.Element("license")?.Value);
        Assert.Equal("README.md", metadata.Element("readme")?.Value);
        Assert.Equal("icon.png", metadata.Element("icon")?.Value);
        Assert.Contains("articles", metadata.Element("tags")?.Value.Split(' ')!);
        Assert.DoesNotContain("Package Description", metadata.Element("description")!.Value, StringComparison.Ordinal);
    }

    /// <summary>A relative link does not resolve where a package is shown.</summary>
    [Theory]
    [InlineData("Corpora")]
    [InlineData("Corpus.Generators")]
    [InlineData("Corpus.Generators.Testing")]
    public void The_readme_of_a_package_has_no_relative_links(string id)
    {
        var readme = Encoding.UTF8.GetString(PackageFile.Read(packages.PackagePath(id), "README.md"));

        Assert.StartsWith("# Corpus.Generators\n", readme.Replace("\r\n", "\n"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https?://)", readme);
    }

    [Fact]
    public void The_icon_is_a_picture_that_galleries_show()
    {
        var png = PackageFile.Read(packages.PackagePath("Corpus.Generators"), "icon.png");

        Assert.Equal(0x89504E470D0A1A0A, BinaryPrimitives.ReadUInt64BigEndian(png));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(128u, BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(20)));
    }
}
