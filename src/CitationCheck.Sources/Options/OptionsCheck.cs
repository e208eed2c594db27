using System.Globalization;
using System.Net;

namespace CitationCheck.Sources.Options;

/// <summary>Finds options that are out of their range.</summary>
internal static class OptionsCheck
{
    private const int MaxUserAgent = 500;
    private const int MaxLanguages = 200;

    public static IEnumerable<OptionFailure> Failures(SourceVerificationOptions options) =>
        [.. Ranges(options).OfType<OptionFailure>(), .. Lists(options), .. Texts(options), .. Validation(options)];

    private static IEnumerable<OptionFailure?> Ranges(SourceVerificationOptions options) =>
    [
        Within(options.MaxBytes, 1024, 64 * 1024 * 1024, nameof(options.MaxBytes)),
        Within(options.MaxDocumentBytes, 1024, 256 * 1024 * 1024, nameof(options.MaxDocumentBytes)),
        Within(options.MaxTextLength, 1024, 16 * 1024 * 1024, nameof(options.MaxTextLength)),
        Within(options.MaxRetries, 0, 10, nameof(options.MaxRetries)),
        Within(options.MaxInFlight, 1, 1000, nameof(options.MaxInFlight)),
        Within(options.MaxInFlightPerHost, 1, 1000, nameof(options.MaxInFlightPerHost)),
        Within(options.MaxRedirects, 0, 50, nameof(options.MaxRedirects)),
        Within(options.MaxSources, 1, 1_000_000, nameof(options.MaxSources)),
        Within(options.MaxSourcesPerHost, 1, 1_000_000, nameof(options.MaxSourcesPerHost)),
        Within(options.MaxObservationBytes, 4 * 1024, 1024 * 1024, nameof(options.MaxObservationBytes)),
        Within(options.MaxReportBytes, 4 * 1024, int.MaxValue, nameof(options.MaxReportBytes)),
        Within(options.MaxCacheBytes, 0, int.MaxValue, nameof(options.MaxCacheBytes)),
        Within(options.ExtensionTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), nameof(options.ExtensionTimeout)),
        Within(options.ConnectTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(5), nameof(options.ConnectTimeout)),
        Within(options.AttemptTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), nameof(options.AttemptTimeout)),
        Within(options.TotalTimeout, TimeSpan.FromMilliseconds(1), TimeSpan.FromHours(1), nameof(options.TotalTimeout)),
        Within(options.ReportTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1), nameof(options.ReportTimeout)),
        Within(options.RetryDelay, TimeSpan.Zero, TimeSpan.FromMinutes(5), nameof(options.RetryDelay)),
        Within(options.MaxRetryAfter, TimeSpan.Zero, TimeSpan.FromHours(1), nameof(options.MaxRetryAfter)),
        Within(options.NotFoundDelay, TimeSpan.Zero, TimeSpan.FromMinutes(5), nameof(options.NotFoundDelay)),
        Within(options.CacheDuration, TimeSpan.Zero, TimeSpan.FromDays(365), nameof(options.CacheDuration)),
    ];

    private static OptionFailure? Within<T>(T value, T least, T most, string name)
        where T : IComparable<T>, IFormattable =>
        value.CompareTo(least) < 0 || value.CompareTo(most) > 0
            ? new OptionFailure(name, string.Create(CultureInfo.InvariantCulture, $"must be from {least} to {most}, not {value}."))
            : null;

    private static IEnumerable<OptionFailure> Lists(SourceVerificationOptions options) =>
    [
        .. options.AllowedPorts.Where(static port => port is < 1 or > 65535).Select(static port => new OptionFailure(
            nameof(options.AllowedPorts), string.Create(CultureInfo.InvariantCulture, $"must be from 1 to 65535, not {port}."))),
        .. options.AllowedNetworks.Where(static network => !IPNetwork.TryParse(network, out _)).Select(static network => new OptionFailure(
            nameof(options.AllowedNetworks), $"must be networks in CIDR form, not “{network}”.")),
        .. options.Headers.Where(static header => SourceHeader.Parse(header) is null).Select(static header => new OptionFailure(
            nameof(options.Headers),
            $"must be “Name: value” or “host=Name: value” with a header that may be set, not “{NameOf(header)}”.")),
        .. options.SkippedUrls.Where(string.IsNullOrWhiteSpace).Select(static _ => new OptionFailure(
            nameof(options.SkippedUrls), "must be patterns of hosts or URLs, and none may be empty.")),
    ];

    private static IEnumerable<OptionFailure> Texts(SourceVerificationOptions options)
    {
        if (options.CachePartition is null)
        {
            yield return new OptionFailure(nameof(options.CachePartition), "must not be null.");
        }

        if (options.AcceptLanguage is { } languages && !IsHeader(languages, MaxLanguages))
        {
            yield return new OptionFailure(
                nameof(options.AcceptLanguage),
                string.Create(CultureInfo.InvariantCulture, $"must be 1 to {MaxLanguages} printable ASCII characters."));
        }

        if (!IsHeader(options.UserAgent, MaxUserAgent))
        {
            yield return new OptionFailure(
                nameof(options.UserAgent),
                string.Create(CultureInfo.InvariantCulture, $"must be 1 to {MaxUserAgent} printable ASCII characters."));
        }
    }

    /// <summary>The header without its value, which may be secret.</summary>
    private static string NameOf(string? header) => (header ?? "").Split(':')[0];

    /// <summary>Connections encode headers as ASCII, and fail with anything else.</summary>
    private static bool IsHeader(string value, int most) =>
        !string.IsNullOrWhiteSpace(value)
        && value.Length <= most
        && !value.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static IEnumerable<OptionFailure> Validation(SourceVerificationOptions options)
    {
        const string Name = nameof(options.Validation);
        ValidationOptions? validation = options.Validation;
        if (validation is null)
        {
            yield return new OptionFailure(Name, "must not be null.");
        }
        else if (Refusal(validation) is { } error)
        {
            bool isLimit = typeof(ReadingLimits).GetProperty(error.ParamName ?? "") is not null;
            string option = isLimit ? $"{nameof(validation.Limits)}:{error.ParamName}"
                : error.ParamName == nameof(validation.Severities) && WrongRule(validation) is { } rule ? $"{error.ParamName}:{rule}"
                : error.ParamName ?? "";
            yield return new OptionFailure($"{Name}:{option}", $"is invalid. {error.Message.Split(" (Parameter", 2)[0]}");
        }
    }

    private static string? WrongRule(ValidationOptions validation) =>
        validation.Severities.FirstOrDefault(one => Refusal(validation with { Severities = Only(one) }) is not null).Key;

    private static Dictionary<string, Severity?> Only(KeyValuePair<string, Severity?> severity) => new([severity], StringComparer.Ordinal);

    private static ArgumentException? Refusal(ValidationOptions validation)
    {
        try
        {
            validation.Validate();
            return null;
        }
        catch (ArgumentException error)
        {
            return error;
        }
    }
}
