using System.Reflection.PortableExecutable;
using Corpus.Generators.Benchmarks.Commands;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>A build that left its articles out would be fast.</summary>
internal static class OutputCheck
{
    private const double Most = 0.9;

    /// <exception cref="InvalidOperationException">The articles are not where the variant keeps them.</exception>
    public static void Run(MeasuredConsumer consumer)
    {
        if (consumer.Files is not { } files || consumer.Variant == ConsumerVariant.Files)
        {
            return;
        }

        using var file = File.OpenRead(consumer.Assembly);
        using var reader = new PEReader(file);
        var resources = reader.PEHeaders.CorHeader!.ResourcesDirectory.Size;
        var other = file.Length - resources;
        var kept = consumer.Variant.EmbedsFiles || consumer.Variant.Storage == Storage.Packed ? resources : other;
        if (kept < files.Bytes * Most)
        {
            throw new InvalidOperationException(
                $"'{consumer.Variant.Title}' has {kept} bytes of {files.Bytes} where its articles should be, in {consumer.Assembly}");
        }
    }
}
