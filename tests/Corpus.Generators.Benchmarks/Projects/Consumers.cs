using Corpus.Generators.Benchmarks.Commands;
using Corpus.Generators.Benchmarks.Packages;

namespace Corpus.Generators.Benchmarks.Projects;

/// <summary>Programs that read their articles, built for release.</summary>
internal static class Consumers
{
    public const string Configuration = "Release";

    public static Consumer BuildEmpty(Workspace workspace) => Build(workspace, Variant.None, 0);

    /// <summary>Each variant that supports the number of articles.</summary>
    public static IReadOnlyList<Consumer> BuildAll(Workspace workspace, int articles, IEnumerable<Storage> storages)
    {
        var consumers = storages
            .Where(storage => storage.Holds(articles))
            .Select(Variant.From)
            .Append(Variant.Embedded)
            .Append(Variant.Files)
            .Select(variant => Build(workspace, variant, articles))
            .ToList();
        if (StorageLimits.LiteralsHold(consumers[0].Files!.Characters))
        {
            consumers.Add(Build(workspace, Variant.Literals, articles));
        }

        return consumers;
    }

    private static Consumer Build(Workspace workspace, Variant variant, int articles)
    {
        Console.Error.WriteLine($"Building {articles} articles: {variant.Title} …");
        var consumer = new Consumer(workspace, variant, articles, Configuration, withProbe: true);
        consumer.Build();
        OutputCheck.Run(consumer);
        return consumer;
    }
}
