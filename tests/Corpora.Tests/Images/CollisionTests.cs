using System.Text;
using Corpora.Images;

namespace Corpora.Tests.Images;

public class CollisionTests
{
    [Fact]
    public void Ids_that_begin_their_search_in_one_slot_are_told_apart()
    {
        const int Count = 400;
        var slots = (int)ImageFormat.SlotCount(Count);
        var alike = Numbers().Where(id => ImageFormat.FirstSlot(Hash(id), slots) == slots - 1).Take(Count + 100).ToList();
        var written = new TestImage(alike.Take(Count).Select(id => TestImage.Row(id)));
        var image = written.Open();

        written.AssertHeldBy(image);
        Assert.All(alike.Skip(Count), id => Assert.Equal(-1, image.FindRow(id)));
    }

    [Fact]
    public void Ids_that_leave_one_tag_in_their_slots_are_told_apart()
    {
        var seen = new Dictionary<uint, string>();
        var pairs = new List<(string One, string Other)>();
        foreach (var id in Numbers().TakeWhile(_ => pairs.Count < 5))
        {
            if (!seen.TryAdd(ImageFormat.Tag(Hash(id)), id))
            {
                pairs.Add((seen[ImageFormat.Tag(Hash(id))], id));
            }
        }

        Assert.All(pairs, pair =>
        {
            var both = new TestImage(TestImage.Row(pair.One), TestImage.Row(pair.Other));
            both.AssertHeldBy(both.Open());
            Assert.Equal(-1, new TestImage(TestImage.Row(pair.One)).Open().FindRow(pair.Other));
            Assert.Equal(-1, new TestImage(TestImage.Row(pair.Other)).Open().FindRow(pair.One));
        });
    }

    private static IEnumerable<string> Numbers() => Enumerable.Range(0, int.MaxValue).Select(i => $"{i:D8}");

    private static ulong Hash(string id) => ImageFormat.HashId(Encoding.UTF8.GetBytes(id), TextKind.Utf8);
}
