using System.IO.Compression;
using System.Text;

namespace CitationCheck.Sources.Tests.Servers;

/// <summary>Bad answers by path, on the raw wire. The paths are those of ssrf_vectors.jsonl.</summary>
internal static class HostileAnswers
{
    private const string Html = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static readonly byte[] Chunk = new byte[16 * 1024];

    public static async Task AnswerAsync(string path, Stream stream, CancellationToken cancellationToken)
    {
        string name = path.Split('?')[0].Trim('/');
        switch (name)
        {
            case "gzbomb/1024":
                await Bomb("gzip", body => new GZipStream(body, CompressionLevel.Fastest));
                break;
            case "brbomb/1024":
                await Bomb("br", body => new BrotliStream(body, CompressionLevel.Fastest));
                break;
            case "deflatebomb/1024":
                await Bomb("deflate", body => new ZLibStream(body, CompressionLevel.Fastest));
                break;
            case "gzip-gzip":
                await Body("gzip, gzip", Gzip(Gzip(Encoding.UTF8.GetBytes("<title>x</title>"))));
                break;
            case "gzip-header-plain-body":
                await Body("gzip", Encoding.UTF8.GetBytes("<title>x</title>"));
                break;
            case "gzip-truncated":
                byte[] whole = Gzip([.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31 % 251))]);
                await Body("gzip", whole[..(whole.Length / 2)]);
                break;
            case "infinite":
                await Text(Html + "\r\n<title>Endless rain</title>");
                await Pour(Chunk);
                break;
            case "chunked-forever":
                await Text(Html + "Transfer-Encoding: chunked\r\n\r\n");
                await Pour(Encoding.ASCII.GetBytes("4000\r\n" + new string('x', 0x4000) + "\r\n"));
                break;
            case "chunk-ext-flood":
                await Text(Html + "Transfer-Encoding: chunked\r\n\r\n1;");
                await Pour(Encoding.ASCII.GetBytes(new string('e', 4096)));
                break;
            case "cl-huge":
                await Text(Html + "Content-Length: 1152921504606846976\r\n\r\n<title>Huge rain</title>");
                await Pour(Chunk);
                break;
            case "cl-short":
                await Text(Html + "Content-Length: 1000\r\n\r\n<title>x</title>");
                break;
            case "cl-negative":
                await Text(Html + "Content-Length: -5\r\n\r\n<title>x</title>");
                break;
            case "cl-twice":
                await Text(Html + "Content-Length: 5\r\nContent-Length: 50\r\n\r\n<title>x</title>");
                break;
            case "accept-no-reply":
                await Task.Delay(Timeout.Infinite, cancellationToken);
                break;
            case "drip-status":
                await Drip("HTTP/1.1 200 OK\r\n");
                break;
            case "drip-headers":
                await Text("HTTP/1.1 200 OK\r\n");
                await Drip(new string('x', 1000));
                break;
            case "drip-body":
                await Text(Html + "\r\n");
                await Drip(new string('x', 1000));
                break;
            case "100-continue-flood":
                await Pour("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray());
                break;
            case "hdr-1mib":
                await Text(Html + "X: " + new string('x', 1 << 20) + "\r\n\r\nx");
                break;
            case "hdr-100k":
                IEnumerable<string> headers = Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"X{i}: y\r\n"));
                await Text(Html + string.Concat(headers) + "\r\nx");
                break;
            case "hdr-nul":
                await Text(Html + "X: a\0b\r\n\r\n<title>x</title>");
                break;
            case "hdr-obsfold":
                await Text(Html + "X: a\r\n b\r\n\r\n<title>x</title>");
                break;
            case "setcookie-flood":
                await Text(Html + string.Concat(Enumerable.Repeat("Set-Cookie: a=b\r\n", 10_000)) + "\r\n<title>x</title>");
                break;
            case "trailers-flood":
                await Text(Html + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n");
                await Pour("X: y\r\n"u8.ToArray());
                break;
            case "http09":
                await Text("<title>x</title>");
                break;
            case "status-999":
                await Text("HTTP/1.1 999 Request denied\r\nContent-Length: 0\r\n\r\n");
                break;
            case "reset":
                break;
            default:
                throw new NotSupportedException(path);
        }

        async Task Bomb(string encoding, Func<Stream, Stream> compress)
        {
            await Text(Html + "Content-Encoding: " + encoding + "\r\n\r\n");
            await using Stream bomb = compress(stream);
            for (int i = 0; i < 65_536; i++) // 1 GiB
            {
                await bomb.WriteAsync(Chunk, cancellationToken);
            }
        }

        async Task Body(string encoding, byte[] body)
        {
            await Text(Html + FormattableString.Invariant($"Content-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n"));
            await stream.WriteAsync(body, cancellationToken);
        }

        async Task Text(string text) => await stream.WriteAsync(Encoding.Latin1.GetBytes(text), cancellationToken);

        async Task Pour(byte[] bytes)
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                await stream.WriteAsync(bytes, cancellationToken);
            }
        }

        async Task Drip(string text)
        {
            foreach (char c in text)
            {
                await Text(c.ToString());
                await Task.Delay(100, cancellationToken);
            }
        }
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
