namespace Corpus.Generators.Package.Tests.Packages;

/// <summary>One set of packages for all tests; one test at a time, since each is a build that uses the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>
{
    public const string Name = "Packages";
}
