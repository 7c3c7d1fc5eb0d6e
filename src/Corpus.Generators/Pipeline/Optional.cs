using System.Collections.Immutable;

namespace Corpus.Generators.Pipeline;

/// <summary>What a step makes of one input when it may be nothing.</summary>
internal static class Optional
{
    public static ImmutableArray<T> ToArray<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}
