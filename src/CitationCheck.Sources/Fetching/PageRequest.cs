using CitationCheck.Sources.Languages;
using CitationCheck.Sources.Options;

namespace CitationCheck.Sources.Fetching;

/// <summary>A request to send.</summary>
/// <param name="Url">The URL, which was checked.</param>
/// <param name="Options">The options of the report.</param>
internal sealed record PageRequest(Uri Url, SourceVerificationOptions Options)
{
    /// <summary>The languages in which the page is wanted.</summary>
    public string AcceptLanguage { get; init; } = SourceLanguages.Default;

    /// <summary>The cookies to send and to add to; <see langword="null"/> for none.</summary>
    public CookieJar? Cookies { get; init; }

    /// <summary>Headers that the options add for the host.</summary>
    public IEnumerable<SourceHeader> Headers { get; init; } = [];

    /// <summary>How long the request may take. A page that is still trickling when half of it is over is taken as far as it came.</summary>
    public TimeSpan TimeLimit { get; init; } = Options.AttemptTimeout;
}
