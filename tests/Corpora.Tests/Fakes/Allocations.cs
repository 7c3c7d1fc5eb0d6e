namespace Corpora.Tests.Fakes;

internal static class Allocations
{
    /// <summary>The bytes that an action allocates when everything it needs has run before.</summary>
    public static long Measure(Action action)
    {
        for (var warmUp = 0; warmUp < 3; warmUp++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
