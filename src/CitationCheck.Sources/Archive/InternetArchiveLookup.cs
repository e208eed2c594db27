using System.Globalization;
using System.Text.Json;
using System.Threading.RateLimiting;
using CitationCheck.Sources.Fetching;
using CitationCheck.Sources.Options;
using CitationCheck.Sources.Safety;

namespace CitationCheck.Sources.Archive;

/// <summary>Asks the Internet Archive's availability API (https://archive.org/help/wayback_api.php).</summary>
internal sealed class InternetArchiveLookup(
    IHttpClientFactory clients, Uri endpoint, CurrentOptions options, HostLimits limits, SafeConnector connector, TimeProvider time)
    : IArchiveLookup
{
    public const string ClientName = "CitationCheck.Archive";

    private const int MaxBytes = 64 * 1024;

    public ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken) =>
        FindAsync(url, near: null, cancellationToken);

    public async ValueTask<ArchivedCopy?> FindAsync(string url, PartialDate? near, CancellationToken cancellationToken)
    {
        using RateLimitLease lease = await limits.AcquireAsync(endpoint.IdnHost, cancellationToken).ConfigureAwait(false);

        // Handlers of the application may not heed the token, or block their thread.
        return await Task.Run(() => AskAsync(url, near, cancellationToken), cancellationToken)
            .WaitAsync(options.Value.ExtensionTimeout, time, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ArchivedCopy?> AskAsync(string url, PartialDate? near, CancellationToken cancellationToken)
    {
        if (!await MayKnowAsync(url, cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        using HttpClient client = clients.CreateClient(ClientName);
        using HttpRequestMessage request = Request(url, near);
        using HttpResponseMessage response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using PooledBytes body = await PooledBytes.ReadAsync(response.Content, MaxBytes, cancellationToken).ConfigureAwait(false);
        return JsonSerializer.Deserialize(body.Span, SnapshotJson.Default.SnapshotAnswer)?.Copy;
    }

    /// <summary>What is cited in an intranet is none of the business of a public archive.</summary>
    private async Task<bool> MayKnowAsync(string url, CancellationToken cancellationToken) =>
        options.AtStart.AllowedNetworks.Count == 0
        || !Uri.TryCreate(url, UriKind.Absolute, out Uri? cited)
        || await connector.IsPublicAsync(cited.IdnHost, cancellationToken).ConfigureAwait(false)
        || !await connector.IsPublicAsync(endpoint.IdnHost, cancellationToken).ConfigureAwait(false);

    private HttpRequestMessage Request(string url, PartialDate? near)
    {
        string query = "url=" + Uri.EscapeDataString(url) + (near is { } date ? "&timestamp=" + Timestamp(date) : "");
        var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(endpoint) { Query = query }.Uri);
        request.Headers.TryAddWithoutValidation("User-Agent", options.Value.UserAgent);
        return request;
    }

    /// <summary>The digits that are known, of YYYYMMDD.</summary>
    private static string Timestamp(PartialDate date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Year:0000}{date.Month:00}{(date.Month is null ? null : date.Day):00}");
}
