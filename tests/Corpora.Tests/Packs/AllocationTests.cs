using Corpora.Tests.Fakes;

namespace Corpora.Tests.Packs;

public class AllocationTests
{
    private static readonly TestPack Written = new(
        Enumerable.Range(0, 1_000).Select(i => TestPack.Row($"{i:D5}", new string('x', i)))
            .Append(TestPack.Row(new string('y', 300)))
            .Append(TestPack.Row("\ud83d")));

    [Fact]
    public void Finding_an_id_does_not_allocate()
    {
        var pack = Written.Open();
        var long300 = new string('y', 300);
        var found = 0;

        var allocated = Allocations.Measure(() =>
        {
            found = pack.FindRow("00500") + pack.FindRow("x00999".AsSpan(1)) + pack.FindRow("nowhere");
            found += pack.FindRow(long300) + pack.FindRow("\ud83d") + pack.FindRow("");
        });

        Assert.Equal(0, allocated);
        Assert.Equal(500 + 999 - 1 + 1_000 + 1_001 - 1, found);
    }

    [Fact]
    public void Reading_all_bodies_does_not_allocate_even_the_first_time()
    {
        for (var round = 0; round < 2; round++)
        {
            var pack = Written.Open();
            var bytes = 0L;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var row = 0; row < pack.Count; row++)
            {
                bytes += pack.GetBody(row).Length + pack.GetWordCount(row);
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(Written.Rows.Sum(row => (long)row.Body.Length + row.WordCount), bytes);

            // In the first round the runtime can allocate for itself.
            Assert.True(round == 0 || allocated == 0, $"{allocated} bytes");
        }
    }

    [Fact]
    public void Opening_a_pack_allocates_two_bits_a_row_and_little_else() =>
        Assert.InRange(Allocations.Measure(() => Written.Open(Stream)), 1, 2_000);

    private static PinnedStream Stream { get; } = PinnedStream.Over(Written.Bytes);
}
