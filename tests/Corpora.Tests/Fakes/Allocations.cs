namespace Corpora.Tests.Fakes;

internal static class Allocations
{
    /// <summary>The bytes that an action allocates after three runs to warm up.</summary>
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
