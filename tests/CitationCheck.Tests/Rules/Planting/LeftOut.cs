namespace CitationCheck.Tests.Rules.Planting;

/// <summary>A rule that has no meaning in some conventions.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="In">Where.</param>
/// <param name="Why">The reason.</param>
public sealed record LeftOut(string Rule, Func<Convention, bool> In, string Why)
{
    private const string NoNumbers = "there are no numbers of a list";
    private const string NoList = "there is no list";
    private const string Interval = "“[0, 1]” may be an interval where no list has a 0";

    public static LeftOut[] All { get; } =
    [
        new("CC101", static convention => convention.List is null, "a link carries its own URL"),
        new("CC109", static convention => !convention.IsNumbered, NoNumbers),
        new("CC109", static convention => IsInterval(convention) && convention.First == 1, Interval),
        new(
            "CC110",
            static convention => !convention.IsNumbered,
            "“Keller (2021) showed … [4]” names a person and cites by number, and links go with everything"),
        new("CC111", static convention => !convention.IsNumbered, NoNumbers),
        new("CC112", static convention => !convention.IsNumbered, NoNumbers),
        new(
            "CC112",
            static convention => convention.Kind == MarkerKind.RaisedDigit,
            "a raised number of four digits is no label, so no raised range is that long"),
        new(
            "CC112",
            static convention => convention.Kind == MarkerKind.Footnote,
            "a footnote’s label is a name, so [^1-9999] is one that is not in the list"),
        new(
            "CC113",
            static convention => convention.Kind is MarkerKind.AuthorYear or MarkerKind.Link,
            "one work is cited twice in a row for two of its pages"),
        new(
            "CC114",
            static _ => true,
            "it is off unless ValidationOptions.MinimumCoverage is set, and what it counts is told by CC102 to CC105 too"),
        new("CC115", static _ => true, "it looks at answers with given sources, which GivenSourcesTests plants"),
        new("CC116", static _ => true, "it looks at answers with given sources, which GivenSourcesTests plants"),
        new("CC201", static convention => convention.List is null, "a link carries its own URL"),
        new(
            "CC201",
            static convention => convention.Markers.Place == MarkerPlace.Narrative,
            "without a list “Caramel (2007)” may be a film"),
        new("CC201", static convention => IsInterval(convention) && convention.First == 0, Interval),
        new("CC202", static convention => convention.List is null, NoList),
        new("CC203", static convention => !convention.IsNumbered, "entries have no label"),
        new("CC204", static convention => convention.List is null, NoList),
        new("CC205", static convention => !convention.IsNumbered, NoNumbers),
        new("CC206", static convention => !convention.Shows(EntryParts.Title), "no entry has a title, which is told of all together"),
        new("CC207", static convention => convention.List is null || !convention.Shows(EntryParts.Extra), "an entry is its URL"),
        new("CC209", static convention => !convention.Shows(EntryParts.Date), "no dates are shown"),
        new("CC210", static convention => !convention.Shows(EntryParts.Extra), "no identifiers are shown"),
        new("CC212", static convention => !convention.IsNumbered, "entries have no label"),
    ];

    /// <summary>Why a rule is not planted in a convention; <see langword="null"/> where it is.</summary>
    public static string? Reason(string rule, Convention convention) =>
        All.FirstOrDefault(row => row.Rule == rule && row.In(convention))?.Why;

    private static bool IsInterval(Convention convention) => convention is { Kind: MarkerKind.Bracket, Markers.IsJoined: true };

    public override string ToString() => $"{Rule}: {Why}";
}
