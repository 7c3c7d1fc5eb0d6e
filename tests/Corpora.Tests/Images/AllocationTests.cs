using Corpora.Tests.Fakes;

namespace Corpora.Tests.Images;

public class AllocationTests
{
    private static readonly TestImage Written = new(
        Enumerable.Range(0, 1_000).Select(i => TestImage.Row($"{i:D5}", new string('x', i)))
            .Append(TestImage.Row(new string('y', 300)))
            .Append(TestImage.Row("\ud83d")));

    [Fact]
    public void To_find_an_id_allocates_nothing()
    {
        var image = Written.Open();
        var long300 = new string('y', 300);
        var found = 0;

        var allocated = Allocations.Of(() =>
        {
            found = image.FindRow("00500") + image.FindRow("x00999".AsSpan(1)) + image.FindRow("nowhere");
            found += image.FindRow(long300) + image.FindRow("\ud83d") + image.FindRow("");
        });

        Assert.Equal(0, allocated);
        Assert.Equal(500 + 999 - 1 + 1_000 + 1_001 - 1, found);
    }

    [Fact]
    public void To_read_all_bodies_allocates_nothing_not_even_the_first_time()
    {
        for (var round = 0; round < 2; round++)
        {
            var image = Written.Open();
            var bytes = 0L;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var row = 0; row < image.Count; row++)
            {
                bytes += image.GetBody(row).Length + image.GetWordCount(row);
            }

            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(Written.Rows.Sum(row => (long)row.Body.Length + row.WordCount), bytes);

            // In the first round the runtime may allocate for itself.
            Assert.True(round == 0 || allocated == 0, $"{allocated} bytes");
        }
    }

    [Fact]
    public void To_open_an_image_allocates_a_bit_for_each_head_and_body_and_little_else() =>
        Assert.InRange(Allocations.Of(() => Written.Open(Stream)), 1, 2_000);

    private static PinnedStream Stream { get; } = PinnedStream.Over(Written.Bytes);
}
