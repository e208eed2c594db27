using System.Globalization;

namespace CitationCheck.Sources.Languages;

/// <summary>
/// In which languages the pages of a report are asked for: that of the cited title, that of the report, then English. Sites that have a
/// page in several languages else choose by the country of the request. Immutable and thread-safe.
/// </summary>
internal sealed class SourceLanguages
{
    /// <summary>Where nothing is known.</summary>
    public const string Default = "en,*;q=0.5";

    /// <summary>The words and letters that a report must have of its language; short ones have few.</summary>
    private const int LeastOfReport = 2;

    private const int LeastOfTitle = 2;

    private readonly string? wanted;
    private readonly string? ofReport;
    private readonly Dictionary<string, string> ofTitles = new(StringComparer.Ordinal);

    private SourceLanguages(string? wanted, string? ofReport) => (this.wanted, this.ofReport) = (wanted, ofReport);

    /// <summary>The languages for the sources of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="wanted">The header to send for all; <see langword="null"/> to choose by the report.</param>
    public static SourceLanguages Of(Report report, string? wanted)
    {
        string? language = wanted is null ? TextLanguage.Of(report.Text, LeastOfReport) : null;
        var languages = new SourceLanguages(wanted, language);
        foreach (Reference reference in wanted is null ? report.References : [])
        {
            if (SourceUrl.Of(reference) is { } url && reference.Title is { Length: > 0 } title && OfTitle(title, language) is { } tag)
            {
                languages.ofTitles.TryAdd(SourceUrl.Normalize(url), tag);
            }
        }

        return languages;
    }

    /// <summary>The languages where no report is at hand.</summary>
    public static SourceLanguages Of(string? wanted) => new(wanted, null);

    /// <summary>The header for the page at a URL.</summary>
    /// <param name="url">The normalized URL.</param>
    public string HeaderFor(string url)
    {
        if (wanted is not null)
        {
            return wanted;
        }

        string[] tags = [.. new[] { ofTitles.GetValueOrDefault(url), ofReport, "en" }.OfType<string>().Distinct(StringComparer.Ordinal)];
        return string.Join(',', tags.Select(Weighted)) + ",*;q=0.5";

        static string Weighted(string tag, int i) =>
            i == 0 ? tag : string.Create(CultureInfo.InvariantCulture, $"{tag};q=0.{9 - i}");
    }

    /// <summary>A title has few words, so one that only looks a little like another language is taken for one in the report's.</summary>
    private static string? OfTitle(string title, string? ofReport)
    {
        string? tag = TextLanguage.Of(title, 1);
        return tag == ofReport || tag == "en" ? tag : TextLanguage.Of(title, LeastOfTitle);
    }
}
