using CitationCheck.Sources.Pages;

namespace CitationCheck.Sources.Fetching;

/// <summary>How much memory an observation takes, and how it is cut to a limit.</summary>
internal static class ObservationSize
{
    private const int MaxUrl = 2_048;
    private const int ObjectBytes = 64;
    private const int ObservationBytes = 512;

    /// <summary>The bytes in memory, about.</summary>
    public static int Of(SourceObservation seen) => ObservationBytes
        + Of(seen.Url) + Of(seen.Reason) + Of(seen.FinalUrl) + Of(seen.ContentType) + Of(seen.SiteName) + Of(seen.CanonicalUrl)
        + Of(seen.Language) + Of(seen.Text) + Of(seen.Archive) + Of(seen.Record) + seen.Titles.Sum(Of) + seen.Authors.Sum(Of);

    /// <summary>
    /// The observation without what hosts can make long at will. The cited URL stays: observations are found by it, and it is no longer
    /// than the report. So do the text, which has a limit of its own, and the archived copy and the record, which were read under one.
    /// </summary>
    public static SourceObservation Fit(SourceObservation seen, int most)
    {
        seen = seen with
        {
            Reason = PageText.Clean(seen.Reason),
            ContentType = PageText.CleanOrNull(seen.ContentType),
            FinalUrl = seen.FinalUrl?.Length > MaxUrl ? seen.FinalUrl[..MaxUrl] : seen.FinalUrl,
        };
        int left = most - Of(seen with { Titles = [], Authors = [], Text = null, Archive = null, Record = null });
        SourceTitle[] titles = [.. seen.Titles.TakeWhile(title => (left -= Of(title)) >= 0)];
        left = titles.Length < seen.Titles.Count ? 0 : left;
        string[] authors = [.. seen.Authors.TakeWhile(author => (left -= Of(author)) >= 0)];
        return titles.Length == seen.Titles.Count && authors.Length == seen.Authors.Count
            ? seen
            : seen with { Titles = titles, Authors = authors };
    }

    /// <summary>The start of a text, without half a surrogate pair.</summary>
    public static string Cut(string text, int most) => text.Length <= most
        ? text
        : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static int Of(ArchivedCopy? copy) => copy is null ? 0 : ObjectBytes + Of(copy.Url) + copy.Titles.Sum(Of);

    private static int Of(SourceRecord? record) => record is null ? 0
        : ObjectBytes + Of(record.Registry) + Of(record.Id) + Of(record.Venue) + record.Titles.Sum(Of) + record.Authors.Sum(Of)
            + record.Notices.Sum(static notice => ObjectBytes + Of(notice.Id));

    private static int Of(string? text) => text is null ? 0 : ObjectBytes + (text.Length * sizeof(char));

    private static int Of(SourceTitle title) => ObjectBytes + Of(title.Text);
}
