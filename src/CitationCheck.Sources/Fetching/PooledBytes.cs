using System.Buffers;
using System.IO.Compression;
using System.Runtime.ExceptionServices;

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

    /// <summary>What ended the body before its end; <see langword="null"/> if nothing did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Reads a body up to a limit.</summary>
    /// <exception cref="IOException">It breaks off.</exception>
    public static async Task<PooledBytes> ReadAsync(HttpContent content, int cap, CancellationToken cancellationToken)
    {
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            PooledBytes bytes = await ReadAsync(stream, cap, _ => cap, cancellationToken, cancellationToken).ConfigureAwait(false);
            if (bytes.Failure is { } failure)
            {
                bytes.Dispose();
                ExceptionDispatchInfo.Throw(failure);
            }

            return bytes;
        }
    }

    /// <summary>
    /// Reads a body up to a limit that depends on how it starts, or as far as it comes. The stream is decompressed, so a decompression bomb
    /// is counted at its full size.
    /// </summary>
    /// <param name="content">The body.</param>
    /// <param name="start">How many bytes to read before the limit is asked for.</param>
    /// <param name="capOf">The limit for a body of which that many bytes, or all, are read.</param>
    /// <param name="patience">How long to wait for all of it; then what came so far counts.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Ends the reading with an exception.</param>
    public static async Task<PooledBytes> ReadAsync(
        HttpContent content,
        int start,
        Func<PooledBytes, int> capOf,
        TimeSpan patience,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        using var waiting = new CancellationTokenSource(patience > TimeSpan.Zero ? patience : TimeSpan.Zero, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(waiting.Token, cancellationToken);
        Stream stream = await content.ReadAsStreamAsync(both.Token).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, start, capOf, both.Token, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The bytes unpacked, if they are packed with gzip; else the same bytes.</summary>
    public async ValueTask<PooledBytes> UnzipAsync(int cap, CancellationToken cancellationToken)
    {
        if (!Span.StartsWith(FileSignature.Gzip))
        {
            return this;
        }

        using var packed = new MemoryStream(buffer, 0, length, writable: false);
        var gzip = new GZipStream(packed, CompressionMode.Decompress);
        await using (gzip.ConfigureAwait(false))
        {
            PooledBytes plain = await ReadAsync(gzip, cap, _ => cap, cancellationToken, cancellationToken).ConfigureAwait(false);
            plain.Failure ??= Failure;
            return plain;
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

    private static async Task<PooledBytes> ReadAsync(
        Stream stream, int start, Func<PooledBytes, int> capOf, CancellationToken patience, CancellationToken cancellationToken)
    {
        int cap = start;
        bool isStart = true;
        var bytes = new PooledBytes();
        try
        {
            int read = -1;
            while (read != 0 && bytes.length < cap)
            {
                bytes.Grow(cap);
                read = await stream.ReadAsync(bytes.Free(cap), patience).ConfigureAwait(false);
                bytes.length += read;
                if (isStart && bytes.length >= start)
                {
                    cap = capOf(bytes);
                    isStart = false;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or OperationCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            bytes.Failure = exception;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }

        return bytes;
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
