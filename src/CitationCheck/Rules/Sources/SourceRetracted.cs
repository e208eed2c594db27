namespace CitationCheck.Rules.Sources;

/// <summary>CC312: a work that was retracted, withdrawn or corrected.</summary>
internal sealed class SourceRetracted : SourceRule
{
    public override RuleDescriptor Descriptor { get; } = new("CC312", "source-retracted", Severity.Error)
    {
        Title = "Cited work was retracted",
        Why =
            "What rests on a retracted work rests on nothing. Remove the source and what rests on it, or say that it was retracted. An "
            + "expression of concern is a warning, and a correction is a note: check whether they concern what the report says.",
        Ignores = "References that say themselves that the work was retracted, and retractions that neither the page nor a registry names.",
        Fails = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/gone",
        Passes = "Rain fell.[1]\n\n## References\n\n1. “Rain in Geneva” Lake News, 2 Mar. 2023, https://lake.example/rain",
        ExampleObservations = Seen(
            Page("https://lake.example/rain", "Rain in Geneva | Lake News"),
            Page("https://lake.example/gone", "RETRACTED: Rain in Geneva") with
            {
                Record = new SourceRecord
                {
                    Registry = "Crossref",
                    Id = "10.1234/rain",
                    Titles = ["Rain in Geneva"],
                    Notices = [new RecordNotice(RecordNoticeKind.Retraction, "10.1234/rain.retraction")],
                },
            }),
    };

    protected override string? MessageFor(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Retracted
            ? $"The source {source.Url} was retracted{InBrackets(source.Reason)}; remove it, or say that it was retracted."
        : NoticeOf(source, seen) is not { } notice ? null
        : notice.Kind == RecordNoticeKind.ExpressionOfConcern
            ? $"The publisher of the source {source.Url} expresses concern about it{InBrackets(notice.Id ?? "")}; check what it concerns."
        : $"The source {source.Url} was corrected{InBrackets(notice.Id ?? "")}; check that the correction does not concern what is cited.";

    protected override Severity? SeverityOf(SourceVerdict source, SourceObservation seen) =>
        source.Status == SourceStatus.Retracted ? null
        : NoticeOf(source, seen) is { Kind: RecordNoticeKind.ExpressionOfConcern } ? Severity.Warning
        : Severity.Info;

    /// <summary>The graver notice about a work that is the cited one.</summary>
    private static RecordNotice? NoticeOf(SourceVerdict source, SourceObservation seen) =>
        IsThePage(source.Status)
            ? seen.Record?.Notices
                .Where(static notice => notice.Kind is RecordNoticeKind.ExpressionOfConcern or RecordNoticeKind.Correction)
                .MinBy(static notice => notice.Kind)
            : null;
}
