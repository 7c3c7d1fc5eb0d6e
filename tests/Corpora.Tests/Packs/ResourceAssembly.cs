using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Corpora.Tests.Packs;

/// <summary>An assembly file that contains one resource and no types.</summary>
internal sealed class ResourceAssembly : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.dll");

    public ResourceAssembly(string resourceName, byte[] resource)
    {
        var name = Path.GetFileNameWithoutExtension(_path);
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString(name), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name), new Version(1, 0), default, default, default, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(
            default,
            default,
            metadata.GetOrAddString("<Module>"),
            default,
            MetadataTokens.FieldDefinitionHandle(1),
            MetadataTokens.MethodDefinitionHandle(1));
        metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString(resourceName), default, 0);
        var resources = new BlobBuilder();
        resources.WriteInt32(resource.Length);
        resources.WriteBytes(resource);
        var file = new BlobBuilder();
        new ManagedPEBuilder(
            new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll),
            new MetadataRootBuilder(metadata),
            ilStream: new BlobBuilder(),
            managedResources: resources).Serialize(file);
        File.WriteAllBytes(_path, file.ToArray());
    }

    public Assembly Load() => Assembly.LoadFile(_path);

    /// <summary>Windows locks the file of a loaded assembly, so there the file stays in the temporary folder.</summary>
    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(_path);
        }
    }
}
