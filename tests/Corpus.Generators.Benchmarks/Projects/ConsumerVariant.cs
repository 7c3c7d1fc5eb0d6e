using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Synthesis;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>One way to have articles in a program.</summary>
/// <param name="Title">As the tables show it.</param>
/// <param name="Consumer">The folder of its program's own C# files below <c>Consumers</c>.</param>
/// <param name="Header">How its articles begin; <see langword="null"/> when it has none.</param>
/// <param name="Storage"><see langword="null"/> when it is not ours.</param>
internal sealed record ConsumerVariant(string Title, string Consumer, HeaderStyle? Header, Storage? Storage)
{
    public static readonly ConsumerVariant None = new("no corpus", "Empty", null, null);

    public static readonly ConsumerVariant Embedded = new("EmbeddedResource + YamlDotNet", "Embedded", HeaderStyle.Yaml, null);

    public static readonly ConsumerVariant Files = new("files on disk", "Files", HeaderStyle.Dateline, null);

    public static readonly ConsumerVariant Literals = new("Dictionary of literals", "Literals", HeaderStyle.Dateline, null);

    /// <summary>For builds, where no program reads the resources.</summary>
    public static readonly ConsumerVariant PlainResources = new("plain EmbeddedResource", "Plain", HeaderStyle.Dateline, null);

    private static readonly ConsumerVariant Source = new("ours, Source", "Ours", HeaderStyle.Dateline, Commands.Storage.Source);

    private static readonly ConsumerVariant Pack = new("ours, Pack", "Ours", HeaderStyle.Dateline, Commands.Storage.Packed);

    public bool EmbedsFiles => this == Embedded || this == PlainResources;

    public static ConsumerVariant From(Storage storage) => storage == Commands.Storage.Source ? Source : Pack;
}
