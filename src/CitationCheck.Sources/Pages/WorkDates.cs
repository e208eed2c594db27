namespace CitationCheck.Sources.Pages;

/// <summary>The dates of the work that a page gives: when it was published, online and in print, and when it was changed.</summary>
internal static class WorkDates
{
    private const int MaxDates = 9;

    /// <summary>The dates, those of the publication first; none if the page only says when it was changed.</summary>
    /// <param name="metas">The meta tags.</param>
    /// <param name="facts">What JSON-LD says of the page.</param>
    /// <param name="time">The <c>time</c> of the work; <see langword="null"/> if there is none.</param>
    public static IReadOnlyList<PartialDate> Of(MetaTags metas, JsonLdFacts facts, string? time)
    {
        List<PartialDate> published = [.. Read(metas.Dates.Concat(facts.Published).Append(time))];
        return published.Count == 0
            ? []
            : [.. published.Concat(Read(metas.Changes.Concat(facts.Modified))).Distinct().Take(MaxDates)];
    }

    private static IEnumerable<PartialDate> Read(IEnumerable<string?> texts) => texts.Select(PageDate.Read).OfType<PartialDate>();
}
