using CitationCheck.Sources.Titles;

namespace CitationCheck.Sources;

/// <summary>Judges a source by the record of a registry, which names the work and knows whether it was retracted.</summary>
internal static class RecordJudge
{
    /// <summary>What the record says of a cited title.</summary>
    /// <param name="title">The title; <see langword="null"/> if none is cited.</param>
    /// <param name="record">The record.</param>
    public static Judgement Judge(string? title, SourceRecord record)
    {
        var titles = new FoundTitles(record.Titles, record.Venue);
        TitleMatch? match = title is null || titles.Count == 0 ? null : TitleMatcher.Compare(title, titles);
        RecordNotice? retraction = record.Notices
            .FirstOrDefault(static notice => notice.Kind is RecordNoticeKind.Retraction or RecordNoticeKind.Withdrawal);
        if (retraction is not null && !(title is not null && SaysRetracted(title)))
        {
            string what = retraction.Kind == RecordNoticeKind.Withdrawal ? "withdrawn" : "retracted";
            return Of(SourceStatus.Retracted, match, $"{record.Registry} says that it was {what}");
        }

        return title is not null && SaysRetracted(title, titles)
            ? Of(SourceStatus.Retracted, match, $"{record.Registry} says so in its title")
            : Of(StatusOf(title, match, record), match, "");
    }

    private static SourceStatus StatusOf(string? title, TitleMatch? match, SourceRecord record) => match switch
    {
        null => SourceStatus.NoTitleCited,
        { IsMatch: true } => match.Grade == TitleGrade.Affix ? SourceStatus.TitleAffix : SourceStatus.Verified,
        { IsMainOrKicker: true } => SourceStatus.TitleAffix, // registries know subtitles and no kickers
        { Grade: TitleGrade.SmallEdit } => SourceStatus.TitleSmallEdit,
        _ when record.Venue is { } venue && TitleMatcher.Compare(title!, venue).IsMatch => SourceStatus.NoTitleCited, // a chapter's book
        _ => SourceStatus.TitleMismatch,
    };

    /// <summary>Whoever cites a paper as retracted knows it.</summary>
    private static bool SaysRetracted(string title) => TitleNotice.SaysRetracted(TitleText.Read(title));

    /// <summary>Some publishers put it into the title of the record instead.</summary>
    private static bool SaysRetracted(string title, FoundTitles titles) =>
        Enumerable.Range(0, titles.Count).Any(at => TitleNotice.IsRetraction(TitleText.Read(title), titles.TextOf(at)));

    private static Judgement Of(SourceStatus status, TitleMatch? match, string reason) =>
        new(status, match, SourceWitness.Record, reason);
}
