using System.IO.Compression;
using System.Xml.Linq;

namespace Corpus.Generators.Package.Tests.Contents;

/// <summary>A .nupkg or .snupkg, read.</summary>
internal static class PackageFile
{
    /// <summary>What the package format itself adds.</summary>
    private static readonly string[] Wrapping = ["_rels/", "package/", "[Content_Types].xml"];

    /// <returns>Sorted ordinally.</returns>
    public static IReadOnlyList<string> Entries(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries
            .Select(entry => Uri.UnescapeDataString(entry.FullName))
            .Where(name => !Wrapping.Any(wrapping => name.StartsWith(wrapping, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    public static byte[] Read(string path, string entry)
    {
        using var archive = ZipFile.OpenRead(path);
        using var stream = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The metadata that a package says of itself, without namespaces.</summary>
    public static XElement Metadata(string path)
    {
        var nuspec = Entries(path).Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = new MemoryStream(Read(path, nuspec));
        var root = XElement.Load(stream);
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return root.Element("metadata")!;
    }
}
