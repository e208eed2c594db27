using System.Text.Json;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Options;

namespace CitationCheck.Sources.Archive;

/// <summary>Asks the Internet Archive's availability API (https://archive.org/help/wayback_api.php).</summary>
internal sealed class InternetArchiveLookup(
    IHttpClientFactory clients, Uri endpoint, CurrentOptions options, HostLimits limits, TimeProvider time) : IArchiveLookup
{
    public const string ClientName = "CitationCheck.Archive";

    private const int MaxBytes = 64 * 1024;

    public async ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken)
    {
        using var lease = await limits.AcquireAsync(endpoint.IdnHost, cancellationToken).ConfigureAwait(false);

        // Handlers of the application may not heed the token, or block their thread.
        return await Task.Run(() => AskAsync(url, cancellationToken), cancellationToken)
            .WaitAsync(options.Value.ExtensionTimeout, time, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ArchivedCopy?> AskAsync(string url, CancellationToken cancellationToken)
    {
        using HttpClient client = clients.CreateClient(ClientName);
        using HttpRequestMessage request = Request(url);
        using HttpResponseMessage response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using PooledBytes body = await PooledBytes.ReadAsync(response.Content, MaxBytes, cancellationToken).ConfigureAwait(false);
        return JsonSerializer.Deserialize(body.Span, SnapshotJson.Default.SnapshotAnswer)?.Copy;
    }

    private HttpRequestMessage Request(string url)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(endpoint) { Query = "url=" + Uri.EscapeDataString(url) }.Uri);
        request.Headers.TryAddWithoutValidation("User-Agent", options.Value.UserAgent);
        return request;
    }
}
