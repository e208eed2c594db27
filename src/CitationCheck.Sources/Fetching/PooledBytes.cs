using System.Buffers;

namespace CitationCheck.Sources.Fetching;

/// <summary>The first bytes of a body, in memory that is given back.</summary>
internal sealed class PooledBytes : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private int length;

    private PooledBytes()
    {
    }

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, length);

    /// <summary>Reads a body up to a cap. The stream is decompressed, so what is counted is what a bomb unfolds to.</summary>
    public static async Task<PooledBytes> ReadAsync(HttpContent content, int cap, CancellationToken cancellationToken)
    {
        var bytes = new PooledBytes();
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                int read = -1;
                while (read != 0 && bytes.length < cap)
                {
                    bytes.Grow(cap);
                    read = await stream.ReadAsync(bytes.buffer.AsMemory(bytes.length, Math.Min(bytes.buffer.Length, cap) - bytes.length), cancellationToken).ConfigureAwait(false);
                    bytes.length += read;
                }
            }

            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        byte[] old = buffer;
        buffer = [];
        length = 0;
        if (old.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }

    private void Grow(int cap)
    {
        if (length < buffer.Length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Min(cap, buffer.Length * 2));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
