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
        NamesInCode("Project"),
        NamesInProps("CompilerVisibleProperty", "Include"));

    [Fact]
    public void The_metadata_that_are_visible_are_those_that_the_code_reads() => Assert.Equal(
        NamesInCode("File"),
        NamesInProps("CompilerVisibleItemMetadata", "MetadataName"));

    [Fact]
    public void Visible_metadata_are_those_of_additional_files() =>
        Assert.Equal(["AdditionalFiles"], NamesInProps("CompilerVisibleItemMetadata", "Include").Distinct(StringComparer.Ordinal));

    private IEnumerable<string> NamesInProps(string item, string attribute) =>
        Props.Descendants(item).Select(element => element.Attribute(attribute)!.Value).Order(StringComparer.Ordinal);

    private IEnumerable<string> NamesInCode(string scope)
    {
        var context = new AssemblyLoadContext(nameof(VisibleNamesTests), isCollectible: true);
        try
        {
            using var dll = new MemoryStream(
                PackageFile.Read(packages.PackagePath("Corpus.Generators"), "analyzers/dotnet/cs/Corpus.Compiler.dll"));
            var select = context.LoadFromStream(dll).GetType("Corpus.Compiler.Options.OptionTable", throwOnError: true)!.GetMethod("SelectNames")!;
            var value = Enum.Parse(select.GetParameters()[0].ParameterType, scope);
            return ((IEnumerable<string>)select.Invoke(null, [value])!).Order(StringComparer.Ordinal).ToArray();
        }
        finally
        {
            context.Unload();
        }
    }
}
