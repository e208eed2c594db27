using System.Globalization;
using System.Text.Json;
using CitationCheck.Sources.Fetching;

namespace CitationCheck.Sources.Archive;

/// <summary>Asks the Internet Archive's availability API (https://archive.org/help/wayback_api.php).</summary>
internal sealed class InternetArchiveLookup(IHttpClientFactory clients, Uri endpoint, SourceVerificationOptions options, HostLimits limits) : IArchiveLookup
{
    public const string ClientName = "CitationCheck.Archive";

    private const int MaxBytes = 64 * 1024;

    public async ValueTask<ArchivedCopy?> FindAsync(string url, CancellationToken cancellationToken)
    {
        using var lease = await limits.AcquireAsync(endpoint.IdnHost, cancellationToken).ConfigureAwait(false);
        using HttpClient client = clients.CreateClient(ClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, new UriBuilder(endpoint) { Query = "url=" + Uri.EscapeDataString(url) }.Uri);
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using PooledBytes body = await PooledBytes.ReadAsync(response.Content, MaxBytes, cancellationToken).ConfigureAwait(false);
        return Read(body.Span);
    }

    /// <summary><c>{"archived_snapshots":{"closest":{"available":true,"url":"…","timestamp":"20230401120000","status":"200"}}}</c></summary>
    private static ArchivedCopy? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (!TryGet(document.RootElement, "archived_snapshots", out JsonElement snapshots)
            || !TryGet(snapshots, "closest", out JsonElement closest)
            || !TryGet(closest, "url", out JsonElement url)
            || url.ValueKind != JsonValueKind.String
            || (TryGet(closest, "available", out JsonElement available) && available.ValueKind == JsonValueKind.False)
            || (TryGet(closest, "status", out JsonElement status) && status.ValueKind == JsonValueKind.String && status.GetString() is not "200"))
        {
            return null;
        }

        string? timestamp = TryGet(closest, "timestamp", out JsonElement time) && time.ValueKind == JsonValueKind.String ? time.GetString() : null;
        PartialDate? taken = DateOnly.TryParseExact(timestamp is { Length: >= 8 } ? timestamp[..8] : "", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? new PartialDate(day.Year, day.Month, day.Day)
            : null;
        return new ArchivedCopy(url.GetString()!, taken);
    }

    private static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }
}
