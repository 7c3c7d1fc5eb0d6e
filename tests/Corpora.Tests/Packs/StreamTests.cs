using System.Runtime.InteropServices;

namespace Corpora.Tests.Packs;

public class StreamTests
{
    private static readonly TestPack Written = new(AdversarialRows.All);

    [Fact]
    public void A_resource_is_read_from_mapped_memory()
    {
        using var file = new ResourceAssembly(TestPack.Name, Written.Bytes);

        var pack = CorpusPack.Open(file.Load(), TestPack.Name, Written.Fingerprint, Written.Rows.Count);

        Assert.True(pack.IsMapped);
        Written.AssertEquals(pack);
    }

    [Fact]
    public void The_pack_keeps_its_memory_alive()
    {
        var pack = Written.Open();

        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Written.AssertEquals(pack);
            Written.AssertEquals(Written.Open(new MemoryStream(Written.Bytes)));
        }
    }

    [Fact]
    public void Any_other_stream_is_copied()
    {
        var pack = Written.Open(new MemoryStream(Written.Bytes));

        Assert.False(pack.IsMapped);
        Written.AssertEquals(pack);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stream_can_return_few_bytes_at_a_time_and_have_no_length(bool canSeek) =>
        Written.AssertEquals(Written.Open(new TricklingStream(Written.Bytes, canSeek)));

    [Fact]
    public void A_stream_over_a_safe_buffer_is_copied()
    {
        using var buffer = new ArrayBuffer(Written.Bytes);
        using var stream = new UnmanagedMemoryStream(buffer, 0, Written.Bytes.Length);

        var pack = Written.Open(stream);

        Assert.False(pack.IsMapped);
        Written.AssertEquals(pack);
    }

    [Fact]
    public void A_stream_is_read_from_its_position()
    {
        byte[] more = [1, 2, 3, 4, .. Written.Bytes];
        using var mapped = PinnedStream.Over(more);
        mapped.Position = 4;

        Written.AssertEquals(Written.Open(mapped));
        Written.AssertEquals(Written.Open(new MemoryStream(more) { Position = 4 }));
    }

    [Fact]
    public void The_bytes_can_be_unaligned()
    {
        for (var offset = 1; offset < 8; offset++)
        {
            using var mapped = PinnedStream.Over([.. new byte[offset], .. Written.Bytes]);
            mapped.Position = offset;

            Written.AssertEquals(Written.Open(mapped));
        }
    }

    [Fact]
    public void A_stream_that_fails_throws_a_pack_exception()
    {
        var thrown = Assert.Throws<CorpusPackException>(() => Written.Open(new FailingStream()));

        Assert.Equal("The corpus pack 'Test.pack' cannot be read: The disk is gone.", thrown.Message);
        Assert.IsType<IOException>(thrown.InnerException);
    }

    [Fact]
    public void A_stream_that_is_closed_or_too_long_throws_a_pack_exception()
    {
        var closed = PinnedStream.Over(Written.Bytes);
        closed.Dispose();

        Assert.Throws<CorpusPackException>(() => Written.Open(closed));
        Assert.Throws<CorpusPackException>(() => Written.Open(new EndlessStream()));
    }

    private sealed class TricklingStream(byte[] bytes, bool canSeek) : MemoryStream(bytes)
    {
        public override bool CanSeek => canSeek;

        public override long Length => canSeek ? base.Length : throw new NotSupportedException();

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1_009)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1_009));

        // The method of MemoryStream does not call the methods above.
        public override void CopyTo(Stream destination, int bufferSize)
        {
            var buffer = new byte[bufferSize];
            for (var read = Read(buffer); read > 0; read = Read(buffer))
            {
                destination.Write(buffer, 0, read);
            }
        }
    }

    private sealed class FailingStream : MemoryStream
    {
        public override long Length => 1_000;

        public override int Read(Span<byte> buffer) => throw new IOException("The disk is gone.");
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override long Length => long.MaxValue;
    }

    private sealed class ArrayBuffer : SafeBuffer
    {
        public ArrayBuffer(byte[] bytes)
            : base(ownsHandle: true)
        {
            SetHandle(Marshal.AllocHGlobal(bytes.Length));
            Marshal.Copy(bytes, 0, handle, bytes.Length);
            Initialize((ulong)bytes.Length);
        }

        protected override bool ReleaseHandle()
        {
            Marshal.FreeHGlobal(handle);
            return true;
        }
    }
}
