using Corpus.Generators.Package.Tests.Packages;

namespace Corpus.Generators.Package.Tests.Contents;

[Collection(PackageTests.Name)]
public sealed class DeterminismTests(PackageFixture packages)
{
    /// <summary>Packed again, from another folder with a longer name.</summary>
    [Fact]
    public void The_same_sources_give_the_same_bytes()
    {
        var feed = Directory.CreateDirectory(Path.Combine(packages.Folder, "second feed")).FullName;
        Packer.Pack(Path.Combine(packages.Folder, "second copy of the sources"), feed, packages.Version);

        Assert.All(Packer.Packages, id =>
        {
            var first = packages.PackagePath(id);
            var second = Path.Combine(feed, Path.GetFileName(first));
            var entries = PackageFile.Entries(first);
            Assert.NotEmpty(entries);
            Assert.Equal(entries, PackageFile.Entries(second));
            Assert.All(entries, entry => Assert.Equal(PackageFile.Read(first, entry), PackageFile.Read(second, entry)));
        });
    }
}
