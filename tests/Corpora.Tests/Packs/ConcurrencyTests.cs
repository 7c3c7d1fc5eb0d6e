namespace Corpora.Tests.Packs;

public class ConcurrencyTests
{
    [Fact]
    public void Threads_can_read_one_pack_at_the_same_time()
    {
        const int Threads = 8;
        var written = new TestPack(Enumerable.Range(0, 300).Select(i =>
            TestPack.Row($"{i:D3}", $"Text {i}", null, "Shared text", $"{i % 7} seven")));
        for (var round = 0; round < 20; round++)
        {
            var pack = written.Open();
            var shared = new string[Threads];
            var faults = new Exception?[Threads];
            using var start = new Barrier(Threads);
            var workers = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                faults[i] = Record.Exception(() => written.AssertEquals(pack));
                shared[i] = pack.GetString(i, 0);
            })).ToList();
            workers.ForEach(worker => worker.Start());
            workers.ForEach(worker => worker.Join());

            Assert.All(faults, Assert.Null);
            Assert.All(shared, text => Assert.Same(shared[0], text));
        }
    }

    [Fact]
    public void All_threads_that_read_a_damaged_text_get_the_exception()
    {
        const int Threads = 8;
        var written = new TestPack(TestPack.Row("a", new string('x', 1_000_000)));
        var bytes = written.Bytes.ToArray();
        bytes[500_000] ^= 1;
        var pack = written.Open(bytes);
        var thrown = new Exception?[Threads];
        using var start = new Barrier(Threads);
        var workers = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            thrown[i] = Record.Exception(() => { pack.GetBody(0); });
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());

        Assert.All(thrown, exception => Assert.IsType<CorpusPackException>(exception));
    }
}
