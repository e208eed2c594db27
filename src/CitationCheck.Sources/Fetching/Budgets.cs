using System.Globalization;

namespace CitationCheck.Sources.Fetching;

/// <summary>Why a source was not checked, in words.</summary>
internal static class Budgets
{
    public const string HostFailed = "its host kept failing, so no more requests were sent";

    public const string OutOfMemory = "the observations of the report reached the limit on their size";

    public const string OutOfTime = "the sources of the report reached the limit on their time";

    public static string Sources(int limit) => string.Create(CultureInfo.InvariantCulture, $"the limit of {limit:N0} sources was reached");

    public static string SourcesOf(string host, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"the limit of {limit:N0} sources of {host} was reached");

    public static string RedirectsTo(string host, int limit) =>
        string.Create(CultureInfo.InvariantCulture, $"the limit of {limit:N0} sources that redirect to {host} was reached");
}
