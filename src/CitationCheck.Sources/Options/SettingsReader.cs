using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace CitationCheck.Sources.Options;

/// <summary>
/// Reads options from a section of the application's configuration, without reflection. Unlike the general binder, it reports each name
/// that is not known, and reads validation options as <c>citationcheck.json</c> has them.
/// </summary>
internal static class SettingsReader
{
    private static readonly Dictionary<string, Action<SourceVerificationOptions, IConfigurationSection>> Readers =
        new(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(SourceVerificationOptions.MaxBytes)] = (options, setting) => options.MaxBytes = Number(setting),
            [nameof(SourceVerificationOptions.ConnectTimeout)] = (options, setting) => options.ConnectTimeout = Duration(setting),
            [nameof(SourceVerificationOptions.AttemptTimeout)] = (options, setting) => options.AttemptTimeout = Duration(setting),
            [nameof(SourceVerificationOptions.TotalTimeout)] = (options, setting) => options.TotalTimeout = Duration(setting),
            [nameof(SourceVerificationOptions.ReportTimeout)] = (options, setting) => options.ReportTimeout = Duration(setting),
            [nameof(SourceVerificationOptions.MaxRetries)] = (options, setting) => options.MaxRetries = Number(setting),
            [nameof(SourceVerificationOptions.RetryDelay)] = (options, setting) => options.RetryDelay = Duration(setting),
            [nameof(SourceVerificationOptions.NotFoundDelay)] = (options, setting) => options.NotFoundDelay = Duration(setting),
            [nameof(SourceVerificationOptions.AcceptLanguage)] = (options, setting) => options.AcceptLanguage = Text(setting),
            [nameof(SourceVerificationOptions.Headers)] = (options, setting) => Add(options.Headers, setting, Text),
            [nameof(SourceVerificationOptions.SkippedUrls)] = (options, setting) => Add(options.SkippedUrls, setting, Text),
            [nameof(SourceVerificationOptions.MaxRetryAfter)] = (options, setting) => options.MaxRetryAfter = Duration(setting),
            [nameof(SourceVerificationOptions.MaxInFlight)] = (options, setting) => options.MaxInFlight = Number(setting),
            [nameof(SourceVerificationOptions.MaxInFlightPerHost)] = (options, setting) => options.MaxInFlightPerHost = Number(setting),
            [nameof(SourceVerificationOptions.MaxRedirects)] = (options, setting) => options.MaxRedirects = Number(setting),
            [nameof(SourceVerificationOptions.MaxSources)] = (options, setting) => options.MaxSources = Number(setting),
            [nameof(SourceVerificationOptions.MaxSourcesPerHost)] = (options, setting) => options.MaxSourcesPerHost = Number(setting),
            [nameof(SourceVerificationOptions.MaxObservationBytes)] = (options, setting) => options.MaxObservationBytes = Number(setting),
            [nameof(SourceVerificationOptions.MaxDocumentBytes)] = (options, setting) => options.MaxDocumentBytes = Number(setting),
            [nameof(SourceVerificationOptions.KeepText)] = (options, setting) => options.KeepText = Flag(setting),
            [nameof(SourceVerificationOptions.MaxTextLength)] = (options, setting) => options.MaxTextLength = Number(setting),
            [nameof(SourceVerificationOptions.MaxReportBytes)] = (options, setting) => options.MaxReportBytes = Number(setting),
            [nameof(SourceVerificationOptions.MaxCacheBytes)] = (options, setting) => options.MaxCacheBytes = Number(setting),
            [nameof(SourceVerificationOptions.ExtensionTimeout)] = (options, setting) => options.ExtensionTimeout = Duration(setting),
            [nameof(SourceVerificationOptions.UserAgent)] = (options, setting) => options.UserAgent = Text(setting),
            [nameof(SourceVerificationOptions.AllowedPorts)] = (options, setting) => Add(options.AllowedPorts, setting, Number),
            [nameof(SourceVerificationOptions.AllowedNetworks)] = (options, setting) => Add(options.AllowedNetworks, setting, Text),
            [nameof(SourceVerificationOptions.Proxy)] = (options, setting) => options.Proxy = Proxy(setting),
            [nameof(SourceVerificationOptions.CacheDuration)] = (options, setting) => options.CacheDuration = Duration(setting),
            [nameof(SourceVerificationOptions.CachePartition)] = (options, setting) => options.CachePartition = Text(setting),
            [nameof(SourceVerificationOptions.Validation)] = (options, setting) => options.Validation =
                ValidationOptions.FromSettings(setting.AsEnumerable(), setting.Path, options.Validation),
        };

    /// <exception cref="OptionsValidationException">Settings are not known or cannot be read; each is named by its key.</exception>
    public static void Read(IConfiguration section, SourceVerificationOptions options)
    {
        List<string> failures = [];
        foreach (IConfigurationSection setting in section.GetChildren().Where(static setting => setting.Exists()))
        {
            try
            {
                ReaderOf(setting)(options, setting);
            }
            catch (FormatException error)
            {
                failures.Add(error.Message);
            }
        }

        if (failures.Count > 0)
        {
            throw new OptionsValidationException(
                Microsoft.Extensions.Options.Options.DefaultName, typeof(SourceVerificationOptions), failures);
        }
    }

    private static Action<SourceVerificationOptions, IConfigurationSection> ReaderOf(IConfigurationSection setting)
    {
        if (Readers.TryGetValue(setting.Key, out Action<SourceVerificationOptions, IConfigurationSection>? reader))
        {
            return reader;
        }

        bool isRoot = setting.Path == setting.Key;
        throw new FormatException(
            $"There is no setting “{setting.Path}”; the settings there are {string.Join(", ", Readers.Keys)}."
            + (isRoot ? " Pass the section that has them, such as configuration.GetSection(\"CitationCheck\")." : ""));
    }

    private static int Number(IConfigurationSection setting) =>
        int.TryParse(setting.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw Invalid(setting, "must be a whole number");

    private static bool Flag(IConfigurationSection setting) =>
        bool.TryParse(setting.Value, out bool flag) ? flag : throw Invalid(setting, "must be true or false");

    private static TimeSpan Duration(IConfigurationSection setting) =>
        TimeSpan.TryParse(setting.Value, CultureInfo.InvariantCulture, out TimeSpan duration)
            ? duration
            : throw Invalid(setting, "must be a time such as 00:00:20");

    private static string Text(IConfigurationSection setting) => setting.Value ?? throw Invalid(setting, "must be a text");

    private static WebProxy? Proxy(IConfigurationSection setting) =>
        string.IsNullOrEmpty(setting.Value) && !setting.GetChildren().Any() ? null
        : Uri.TryCreate(setting.Value, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? new WebProxy(address)
        : throw Invalid(setting, "must be the URL of a proxy");

    /// <summary>Adds to what is there, as the general binder does, but each only once.</summary>
    private static void Add<T>(IList<T> list, IConfigurationSection setting, Func<IConfigurationSection, T> read)
    {
        if (!string.IsNullOrEmpty(setting.Value))
        {
            throw Invalid(setting, "must be an array");
        }

        foreach (T item in setting.GetChildren().Select(read).Where(item => !list.Contains(item)).ToList())
        {
            list.Add(item);
        }
    }

    private static FormatException Invalid(IConfigurationSection setting, string wanted) =>
        new($"The setting “{setting.Path}” {wanted}{(setting.Value is null ? "" : $", not “{setting.Value}”")}.");
}
