namespace CitationCheck.Rules.Reading;

/// <summary>CC001: a part of the report was read less closely than usual.</summary>
internal sealed class ReadingLimit : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("CC001", "reading-limit", Severity.Warning)
    {
        Title = "Part of the report was not fully read",
        Why =
            "The report reached a limit that protects against hostile input, so the affected part was checked less "
            + "closely, or not at all. Check that part by hand, or raise the limit in ValidationOptions.Limits.",
        Ignores = "A range of labels that is too long to be read label by label, which CC112 reports.",
        Fails = Nested(400),
        Passes = Nested(20),
    };

    public override IEnumerable<Finding> Check(RuleContext context) => context.Report.Limits.Count == 0 ? [] : CheckLimits(context);

    private IEnumerable<Finding> CheckLimits(RuleContext context) =>
        from limit in context.Report.Limits
        where limit.Limit != nameof(ReadingLimits.MaxCitationsPerRange) // CC112 reports such ranges
        select Finding(limit.Span, $"{limit.Message} Check this part by hand{Advice(limit)}.");

    private static string Advice(LimitReached limit) => limit.Limit == LimitReached.Parser ? "" : $", or raise {limit.Limit}";

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("> ", depth))
            + "The river rose.[1]\n\n## Sources\n\n[1] Rain. Lake News. https://lake.example/rain";
}
