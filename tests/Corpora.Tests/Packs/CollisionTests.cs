using System.Text;
using Corpora.Packs;

namespace Corpora.Tests.Packs;

public class CollisionTests
{
    [Fact]
    public void Ids_with_the_same_first_slot_are_distinguished()
    {
        const int Count = 400;
        var slots = (int)PackFormat.SlotCount(Count);
        var alike = Numbers().Where(id => PackFormat.FirstSlot(Hash(id), slots) == slots - 1).Take(Count + 100).ToList();
        var written = new TestPack(alike.Take(Count).Select(id => TestPack.Row(id)));
        var pack = written.Open();

        written.AssertEquals(pack);
        Assert.All(alike.Skip(Count), id => Assert.Equal(-1, pack.FindRow(id)));
    }

    [Fact]
    public void Ids_with_the_same_tag_are_distinguished()
    {
        var seen = new Dictionary<uint, string>();
        var pairs = new List<(string One, string Other)>();
        foreach (var id in Numbers().TakeWhile(_ => pairs.Count < 5))
        {
            if (!seen.TryAdd(PackFormat.Tag(Hash(id)), id))
            {
                pairs.Add((seen[PackFormat.Tag(Hash(id))], id));
            }
        }

        Assert.All(pairs, pair =>
        {
            var both = new TestPack(TestPack.Row(pair.One), TestPack.Row(pair.Other));
            both.AssertEquals(both.Open());
            Assert.Equal(-1, new TestPack(TestPack.Row(pair.One)).Open().FindRow(pair.Other));
            Assert.Equal(-1, new TestPack(TestPack.Row(pair.Other)).Open().FindRow(pair.One));
        });
    }

    private static IEnumerable<string> Numbers() => Enumerable.Range(0, int.MaxValue).Select(i => $"{i:D8}");

    private static ulong Hash(string id) => PackFormat.HashId(Encoding.UTF8.GetBytes(id), TextKind.Utf8);
}
