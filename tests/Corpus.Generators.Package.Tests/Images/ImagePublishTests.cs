using System.Runtime.InteropServices;
using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Images;

/// <summary>However a program is published, its image goes with it.</summary>
[Collection(PackageTests.Name)]
public sealed class ImagePublishTests(PackageFixture packages)
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    [Theory]
    [InlineData("trimmed", "--self-contained", "-p:PublishTrimmed=true")]
    [InlineData("single-file", "--self-contained", "-p:PublishSingleFile=true")]
    [InlineData("ready-to-run", "--no-self-contained", "-p:PublishReadyToRun=true")]
    public void A_published_program_prints_the_same(string kind, params string[] arguments) => Publish(kind, arguments);

    [SkippableFact]
    public void A_native_program_prints_the_same()
    {
        Skip.If(!OperatingSystem.IsWindows() && !Linkers.Any(IsInstalled), "NativeAOT needs a linker");
        Publish("native", "-p:PublishAot=true");
    }

    private void Publish(string kind, params string[] arguments)
    {
        var app = ImageApp.New(packages, kind);

        var publish = app.Publish(RuntimeInformation.RuntimeIdentifier, [.. arguments, "-p:TreatWarningsAsErrors=true"]).Succeeded();

        Assert.False(publish.HasWarnings(), publish.Output);
        Assert.Equal(ImageApp.Output, app.RunPublished());
    }

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
