using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Packages;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>Programs that read their articles, built for release.</summary>
internal static class Consumers
{
    public const string Configuration = "Release";

    public static MeasuredConsumer BuildEmpty(Workspace workspace) => Build(workspace, ConsumerVariant.None, 0);

    /// <summary>Each variant that supports the number of articles.</summary>
    public static IReadOnlyList<MeasuredConsumer> BuildAll(Workspace workspace, int articles, IEnumerable<Storage> storages)
    {
        var consumers = storages
            .Where(storage => storage.Holds(articles))
            .Select(ConsumerVariant.From)
            .Append(ConsumerVariant.Embedded)
            .Append(ConsumerVariant.Files)
            .Select(variant => Build(workspace, variant, articles))
            .ToList();
        if (StorageLimits.LiteralsHold(consumers[0].Files!.Characters))
        {
            consumers.Add(Build(workspace, ConsumerVariant.Literals, articles));
        }

        return consumers;
    }

    private static MeasuredConsumer Build(Workspace workspace, ConsumerVariant variant, int articles)
    {
        Console.Error.WriteLine($"Building {articles} articles: {variant.Title} …");
        var consumer = new MeasuredConsumer(workspace, variant, articles, Configuration, withProbe: true);
        consumer.Build();
        OutputCheck.Run(consumer);
        return consumer;
    }
}
