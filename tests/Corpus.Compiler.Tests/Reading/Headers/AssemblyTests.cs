using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Corpus.Compiler.Reading;

namespace Corpus.Compiler.Tests.Reading.Headers;

/// <summary>What the compiler side asks of its host.</summary>
public class AssemblyTests
{
    private static string Compiler => typeof(DocumentReader).Assembly.Location;

    /// <summary>Roslyn 4.8 contains System.Memory 4.0.1.2; a newer or unlisted assembly would not load there.</summary>
    [Fact]
    public void References_are_assemblies_that_Roslyn_4_8_contains()
    {
        using var file = new PEReader(File.OpenRead(Compiler));
        var metadata = file.GetMetadataReader();
        var references = metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle))
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);

        Assert.Equal(["System.Memory", "Tomlyn", "YamlDotNet", "netstandard"], references.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(references["System.Memory"], new Version(4, 0, 0, 0), new Version(4, 0, 1, 2));
    }

    [Fact]
    public void Tomlyn_is_loaded_only_for_TOML()
    {
        var host = new CompilerHost("Tomlyn");

        Assert.Equal([], host.Read("date 2020-08-17\n\nText."));
        Assert.Equal([], host.Read("---\na: b\n---\nText."));
        Assert.Equal([], host.Read("+ + +\nText."));
        Assert.Contains("YamlDotNet", host.Asked);
        Assert.DoesNotContain("Tomlyn", host.Asked);
    }

    [Theory]
    [InlineData("Tomlyn")]
    [InlineData("System.Text.Json")]
    public void A_missing_assembly_of_Tomlyn_is_an_error_that_names_it(string missing)
    {
        var host = new CompilerHost(missing);

        var finding = Assert.Single(host.Read("+++ \na = 1\n+++\nText."));
        Assert.StartsWith(
            "CORPUS113@0:0-4: TOML front matter requires the compiler of the .NET 10 SDK or later; this compiler lacks a dependency of the TOML reader: "
            + missing + " ",
            finding);
        Assert.DoesNotContain(Path.DirectorySeparatorChar, finding);
    }

    /// <summary>The compiler side in a world of its own, where one assembly can't be found.</summary>
    private sealed class CompilerHost(string missing) : AssemblyLoadContext("host")
    {
        public List<string> Asked { get; } = [];

        public string[] Read(string text)
        {
            var compiler = LoadFromAssemblyPath(Compiler);
            var read = compiler.GetType(typeof(DocumentReader).FullName!)!.GetMethod(nameof(DocumentReader.Read))!;
            var options = Activator.CreateInstance(compiler.GetType(typeof(DocumentOptions).FullName!)!, false, "", null, null);
            dynamic document = read.Invoke(null, [text, options])!;
            var findings = new List<string>();
            foreach (var finding in document.Findings)
            {
                var span = finding.Span;
                findings.Add($"{finding.Rule.Id}@{span.From.Line}:{span.From.Column}-{span.To.Column}: {finding.Message}");
            }

            return [.. findings];
        }

        protected override Assembly? Load(AssemblyName name)
        {
            Asked.Add(name.Name!);
            if (name.Name == missing)
            {
                throw new FileLoadException($"no {name}", name.FullName);
            }

            var file = Path.Combine(Path.GetDirectoryName(Compiler)!, name.Name + ".dll");
            return name.Name is "Tomlyn" or "YamlDotNet" ? LoadFromAssemblyPath(file) : null;
        }
    }
}
