using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Contents;

/// <summary>A name that the props file does not make visible reads as empty, without a word.</summary>
[Collection(PackageTests.Name)]
public sealed class VisibleNamesTests(PackageFixture packages)
{
    private XElement Props => XElement.Load(new MemoryStream(
        PackageFile.Read(packages.PackagePath("Corpus.Generators"), "build/Corpus.Generators.props")));

    [Fact]
    public void The_properties_that_are_visible_are_those_that_the_code_reads() => Assert.Equal(
        NamesInCode("Properties"),
        NamesInProps("CompilerVisibleProperty", "Include"));

    [Fact]
    public void The_metadata_that_are_visible_are_those_that_the_code_reads() => Assert.Equal(
        NamesInCode("Metadata"),
        NamesInProps("CompilerVisibleItemMetadata", "MetadataName"));

    [Fact]
    public void Visible_metadata_are_those_of_additional_files() =>
        Assert.All(NamesInProps("CompilerVisibleItemMetadata", "Include"), itemType => Assert.Equal("AdditionalFiles", itemType));

    private IEnumerable<string> NamesInProps(string item, string attribute) =>
        Props.Descendants(item).Select(element => element.Attribute(attribute)!.Value).Order(StringComparer.Ordinal);

    private IEnumerable<string> NamesInCode(string field)
    {
        var context = new AssemblyLoadContext(nameof(VisibleNamesTests), isCollectible: true);
        try
        {
            using var dll = new MemoryStream(
                PackageFile.Read(packages.PackagePath("Corpus.Generators"), "analyzers/dotnet/cs/Corpus.Generators.dll"));
            var names = context.LoadFromStream(dll).GetType("Corpus.Generators.Inputs.OptionNames", throwOnError: true)!;
            var values = (string[])names.GetField(field, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            return values.Order(StringComparer.Ordinal).ToArray();
        }
        finally
        {
            context.Unload();
        }
    }
}
