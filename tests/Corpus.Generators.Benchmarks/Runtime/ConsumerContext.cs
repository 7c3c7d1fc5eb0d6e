using System.Reflection;
using System.Runtime.Loader;
using Corpus.Generators.Benchmarks.Projects;

namespace Corpus.Generators.Benchmarks.Runtime;

/// <summary>Loads a consumer with libraries of its own: all consumers have one name, and each its run-time library.</summary>
internal sealed class ConsumerContext(MeasuredConsumer consumer) : AssemblyLoadContext(consumer.Folder)
{
    private readonly AssemblyDependencyResolver _resolver = new(consumer.Assembly);

    /// <summary>A method of the consumer's <c>Probe</c>.</summary>
    public T Probe<T>(string method)
        where T : Delegate => LoadFromAssemblyPath(consumer.Assembly)
            .GetType("App.Probe", throwOnError: true)!
            .GetMethod(method)!
            .CreateDelegate<T>();

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
}
