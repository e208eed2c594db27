namespace CitationCheck.Tool.Mcp;

/// <summary>
/// The messages of a client, one a line. A line that is too long ends the connection, for it would have to be held in memory whole; and
/// a read from a pipe, which cannot be canceled, is abandoned.
/// </summary>
/// <param name="inner">The stream to read.</param>
/// <param name="maxLine">The longest line, in bytes.</param>
internal sealed class MessageStream(Stream inner, long maxLine) : Stream
{
    private long length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await inner.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
        return Counted(buffer.Span[..read]);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // nothing is written
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(ReadOnlySpan<byte> read)
    {
        int count = read.Length;
        while (true)
        {
            int end = read.IndexOf((byte)'\n');
            length += end < 0 ? read.Length : end;
            if (length > maxLine)
            {
                throw new IOException($"a message is longer than {maxLine >> 20} MiB");
            }

            if (end < 0)
            {
                return count;
            }

            length = 0;
            read = read[(end + 1)..];
        }
    }
}
