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
    public static Task<PooledBytes> ReadAsync(HttpContent content, int cap, CancellationToken cancellationToken) =>
        ReadAsync(content, cap, _ => cap, cancellationToken);

    /// <summary>Reads a body up to a limit that depends on how it starts.</summary>
    /// <param name="content">The body.</param>
    /// <param name="start">How many bytes to read before the limit is asked for.</param>
    /// <param name="capOf">The limit for a body of which that many bytes, or all, are read.</param>
    /// <param name="cancellationToken">Cancels immediately.</param>
    public static async Task<PooledBytes> ReadAsync(
        HttpContent content, int start, Func<PooledBytes, int> capOf, CancellationToken cancellationToken)
    {
        int cap = start;
        bool isStart = true;
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
                    if (isStart && bytes.length >= start)
                    {
                        cap = capOf(bytes);
                        isStart = false;
                    }
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
