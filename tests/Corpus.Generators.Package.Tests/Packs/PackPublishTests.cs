using System.Runtime.InteropServices;
using Corpus.Generators.Package.Tests.Packages;
using Corpus.Generators.Package.Tests.Publishing;

namespace Corpus.Generators.Package.Tests.Packs;

/// <summary>However a program is published, its pack goes with it.</summary>
[Collection(PackageTests.Name)]
public sealed class PackPublishTests(PackageFixture packages)
{
    [Theory]
    [InlineData("trimmed", "--self-contained", "-p:PublishTrimmed=true")]
    [InlineData("single-file", "--self-contained", "-p:PublishSingleFile=true")]
    [InlineData("ready-to-run", "--no-self-contained", "-p:PublishReadyToRun=true")]
    public void A_published_program_prints_the_same(string kind, params string[] arguments) => Publish(kind, arguments);

    [SkippableFact]
    public void A_native_program_prints_the_same()
    {
        Skip.If(!NativeLinker.IsInstalled, "NativeAOT needs a linker");
        Publish("native", "-p:PublishAot=true");
    }

    private void Publish(string kind, params string[] arguments)
    {
        var app = PackApp.New(packages, kind);

        var publish = app.Publish(RuntimeInformation.RuntimeIdentifier, [.. arguments, "-p:TreatWarningsAsErrors=true"]).Succeeded();

        Assert.False(publish.HasWarnings(), publish.Output);
        Assert.Equal(PackApp.Output, app.RunPublished());
    }
}
