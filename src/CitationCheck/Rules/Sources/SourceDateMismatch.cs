namespace CitationCheck.Rules.Sources;

/// <summary>CC310: a page with a different date than the reference.</summary>
internal sealed class SourceDateMismatch : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC310", "source-date-mismatch", Severity.Warning)
    {
        Title = "Cited page has a different date",
        Why =
            "A wrong date can hide that a source is outdated, or that several articles share one title. "
            + "Fix the date, or cite the right article.",
        Ignores = "Dates that differ by less than the entry states, and pages without a date.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2021, https://lake.example/rain",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News") with { Published = new PartialDate(2023, 3, 2) }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source is { Reference.Date: { } cited } && IsThePage(source.Status)
            && seen is { Outcome: SourceOutcome.Page, Published: { } published }
            && !AreAlike(cited, published)
            ? $"The reference is dated {cited}; {(source.Url is { } url ? $"the page {url}" : "the given source")} says {published}."
            : null;

    private static bool IsThePage(SourceStatus status) =>
        status is SourceStatus.Verified or SourceStatus.TitleAffix or SourceStatus.TitleSmallEdit;

    /// <summary>Compared as far as both are known. A day is no difference: it is tomorrow somewhere.</summary>
    private static bool AreAlike(PartialDate cited, PartialDate published)
    {
        if (!cited.IsPossible || !published.IsPossible)
        {
            return true; // reported by the rule for impossible dates
        }

        (DateOnly first, DateOnly last) = Range(cited);
        (DateOnly from, DateOnly to) = Range(published);
        return first.DayNumber - 1 <= to.DayNumber && from.DayNumber <= last.DayNumber + 1;
    }

    private static (DateOnly First, DateOnly Last) Range(PartialDate date) =>
        (new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1),
         new DateOnly(date.Year, date.Month ?? 12, date.Day ?? DateTime.DaysInMonth(date.Year, date.Month ?? 12)));
}
