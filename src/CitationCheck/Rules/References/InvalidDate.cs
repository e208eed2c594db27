using CitationCheck.Rules.Facts;

namespace CitationCheck.Rules.References;

/// <summary>CC209: a date that cannot be right.</summary>
internal sealed class InvalidDate : Rule
{
    /// <summary>The first day of computers' time, and the day before, as it is west of Greenwich.</summary>
    private static readonly PartialDate Epoch = new(1970, 1, 1);
    private static readonly PartialDate EpochInTheWest = new(1969, 12, 31);

    public override RuleDescriptor Descriptor { get; } = new("CC209", "invalid-date", Severity.Warning)
    {
        Title = "Date cannot be right",
        Why =
            "The date does not exist, is in the future, or is a computer's default (January 1, 1970), so it was not taken "
            + "from the source, and the rest of the entry may be invented too. Look up the date. A date that several entries "
            + "of a list share is reported once.",
        Ignores =
            "Years far ahead, which are mostly part of a title (Vision 2040), and a year ahead of today for a journal's volume. The "
            + "day on which a page was archived is no day of publication.",
        Fails = "Rain fell all week.[1]\n\n## Sources\n\n1. “Rain” Lake News, 30 Feb. 2023, https://lake.example/rain",
        Passes = "Rain fell all week.[1]\n\n## Sources\n\n1. “Rain” Lake News, 2 Mar. 2023, https://lake.example/rain",
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Entries.Count == 0 ? [] : CheckEntries(context);

    private IEnumerable<Finding> CheckEntries(RuleContext context)
    {
        foreach ((ReferenceList list, IReadOnlyList<Reference> entries) in context.Lists)
        {
            var faults = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
            foreach (Reference reference in entries)
            {
                if (!reference.RefersBack && FaultOf(reference, context.Today) is { } fault)
                {
                    if (!faults.TryGetValue(fault, out List<Reference>? faulty))
                    {
                        faults.Add(fault, faulty = []);
                    }

                    faulty.Add(reference);
                }
            }

            foreach ((string fault, List<Reference> faulty) in faults)
            {
                yield return faulty is [var only]
                    ? Finding(only, $"The reference {ReferenceName.Of(only)} {fault}.")
                    : Finding(list.Span, SharedMessage(faulty, entries.Count, fault)); // one date of a tool
            }
        }
    }

    private static string SharedMessage(List<Reference> faulty, int entries, string fault)
    {
        string count = faulty.Count == entries
            ? $"Each of the {entries} references in this list"
            : $"Each of {faulty.Count} of the {entries} references in this list";
        return $"{count}, starting with {ReferenceName.Of(faulty[0])}, {fault}.";
    }

    private static string? FaultOf(Reference reference, DateOnly today) =>
        Fault(reference.Date, "is dated", today, years: 1)
        ?? Fault(reference.AccessedOn, "was accessed on", today, years: 0)
        ?? (reference is { Date: { } published, AccessedOn: { } accessed } && IsSurelyBefore(accessed, published)
            ? $"was accessed on {accessed}, before it was published on {published}; check both dates"
            : null);

    private static string? Fault(PartialDate? given, string name, DateOnly today, int years) =>
        given is not { } date ? null
        : !date.IsPossible ? $"{name} {date}, which does not exist; look it up"
        : date == Epoch || date == EpochInTheWest ? $"{name} {date}, which is a computer's default, not a real date; look it up"
        : IsAhead(date, today, years) ? $"{name} {date}, which is in the future (after {today:yyyy-MM-dd}); look it up"
        : null;

    /// <summary>A day's slack for other time zones; a journal's volume may carry the next year.</summary>
    private static bool IsAhead(PartialDate date, DateOnly today, int years)
    {
        DateOnly tomorrow = today < DateOnly.MaxValue ? today.AddDays(1) : today;
        return date switch
        {
            { Month: null } => date.Year == tomorrow.Year + years + 1, // a year far ahead is mostly in a title: “Vision 2040”
            { Month: { } month, Day: null } => (date.Year * 12) + month > (tomorrow.Year * 12) + tomorrow.Month + (years * 6),
            _ => date > new PartialDate(tomorrow.Year, tomorrow.Month, tomorrow.Day),
        };
    }

    private static bool IsSurelyBefore(PartialDate left, PartialDate right) => (left, right) switch
    {
        ({ Month: null }, _) or (_, { Month: null }) => left.Year < right.Year,
        ({ Day: null }, _) or (_, { Day: null }) => (left.Year, left.Month ?? 0).CompareTo((right.Year, right.Month ?? 0)) < 0,
        _ => Day(left).AddDays(1) < Day(right),
    };

    private static DateOnly Day(PartialDate date) => new(date.Year, date.Month!.Value, date.Day!.Value);
}
