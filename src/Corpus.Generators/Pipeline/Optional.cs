using System.Collections.Immutable;

namespace Corpus.Generators.Pipeline;

/// <summary>The result of a step that has at most one result for an input.</summary>
internal static class Optional
{
    public static ImmutableArray<T> ToArray<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}
