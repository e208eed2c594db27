namespace CitationCheck.Rules.Sources;

/// <summary>CC310: a page with a different date than the reference.</summary>
internal sealed class SourceDateMismatch : SourceRule
{
    /// <summary>In days.</summary>
    private const int MonthTolerance = 31;

    public override RuleDescriptor Descriptor { get; } = new("CC310", "source-date-mismatch", Severity.Warning)
    {
        Title = "Cited page has a different date",
        Why =
            "A wrong date can hide that a source is outdated, or that several articles share one title. "
            + "Fix the date, or cite the right article.",
        Ignores =
            "Dates that differ by less than the entry states, or by a month where it states only a month; pages without a date; "
            + "and works that state several dates, such as online and in print, one of which is cited or lies on either side.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2021, https://lake.example/rain",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News") with { Published = new PartialDate(2023, 3, 2) }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source is { Reference.Date: { IsPossible: true } cited } && IsThePage(source.Status) && Nearest(cited, DatesOf(seen)) is { } nearest
            ? $"The reference is dated {cited}; {Witness(source, nearest)} says {nearest}."
            : null;

    /// <summary>A work appears online and in print, as a preprint and in a journal, and all of these dates are its own.</summary>
    private static PartialDate[] DatesOf(SourceObservation seen) =>
    [
        .. (seen.Published is { } published ? new[] { published } : []).Concat(seen.OtherDates).Concat(seen.Record?.Dates ?? [])
            .Where(static date => date.IsPossible), // reported by the rule for impossible dates
    ];

    private static string Witness(SourceVerdict source, PartialDate date) =>
        source.Observation is { } seen && seen.Published != date && !seen.OtherDates.Contains(date)
            ? $"its record at {seen.Record!.Registry}"
        : source.Url is { } url ? $"the page {url}"
        : "the given source";

    /// <summary>The date that is nearest to the cited one; none when one agrees, or when the cited one lies between two of them.</summary>
    private static PartialDate? Nearest(PartialDate cited, PartialDate[] dates)
    {
        int[] distances = [.. dates.Select(date => Distance(cited, date))];
        return distances.Length == 0 || distances.Contains(0) || (distances.Min() < 0 && distances.Max() > 0)
            ? null
            : dates[distances.Index().MinBy(static distance => Math.Abs(distance.Item)).Index];
    }

    /// <summary>
    /// How many days one date is behind the other, compared as far as both are known. A day is no difference, for it is tomorrow
    /// somewhere, and where only a month is cited, neither is a month: issues come out before the month that they are of.
    /// </summary>
    private static int Distance(PartialDate cited, PartialDate date)
    {
        (DateOnly first, DateOnly last) = Range(cited);
        (DateOnly from, DateOnly to) = Range(date);
        int tolerance = cited is { Month: not null, Day: null } ? MonthTolerance : 1;
        int late = from.DayNumber - last.DayNumber;
        int early = first.DayNumber - to.DayNumber;
        return late > tolerance ? late : early > tolerance ? -early : 0;
    }

    private static (DateOnly First, DateOnly Last) Range(PartialDate date) =>
        (new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1),
         new DateOnly(date.Year, date.Month ?? 12, date.Day ?? DateTime.DaysInMonth(date.Year, date.Month ?? 12)));
}
