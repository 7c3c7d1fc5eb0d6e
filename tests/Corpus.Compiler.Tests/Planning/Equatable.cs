using Corpus.Compiler.Collections;

namespace Corpus.Compiler.Tests.Planning;

/// <summary>Short notation for the lists of models.</summary>
public static class Equatable
{
    public static EquatableArray<T> Array<T>(params T[] items)
        where T : IEquatable<T> => new(items);
}
