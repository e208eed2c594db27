using System.Buffers;

namespace CitationCheck.Sources.Fetching;

/// <summary>The first bytes of a body, in pooled memory.</summary>
internal sealed class PooledBytes : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private int length;

    private PooledBytes()
    {
    }

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, length);

    /// <summary>Reads a body up to a limit. The stream is decompressed, so a decompression bomb is counted at its full size.</summary>
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
                    read = await stream.ReadAsync(bytes.Free(cap), cancellationToken).ConfigureAwait(false);
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

    private Memory<byte> Free(int cap) => buffer.AsMemory(length, Math.Min(buffer.Length, cap) - length);

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
