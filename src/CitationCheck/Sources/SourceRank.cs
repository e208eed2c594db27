namespace CitationCheck.Sources;

/// <summary>Orders what became of sources from good to bad. What is not known counts neither as good nor as bad.</summary>
internal static class SourceRank
{
    private const int Unknown = 10;
    private const int Bad = 20;

    /// <summary>Lower is better.</summary>
    public static int Of(SourceStatus status) => status switch
    {
        SourceStatus.Verified => 0,
        SourceStatus.TitleAffix => 1,
        SourceStatus.VerifiedByArchive => 2,
        SourceStatus.NoTitleCited => Unknown,
        SourceStatus.Unread => Unknown + 1,
        SourceStatus.Blocked => Unknown + 2,
        SourceStatus.Unreachable => Unknown + 3,
        SourceStatus.Refused => Unknown + 4,
        SourceStatus.NotChecked => Unknown + 5,
        SourceStatus.TitleSmallEdit => Bad,
        SourceStatus.TitleMismatch => Bad + 1,
        SourceStatus.RedirectedElsewhere => Bad + 2,
        SourceStatus.SoftNotFound => Bad + 3,
        SourceStatus.Retracted => Bad + 5,
        _ => Bad + 4,
    };

    /// <summary>Whether the source has the cited title.</summary>
    public static bool IsGood(SourceStatus status) => Of(status) < Unknown;

    /// <summary>Whether the source is gone, leads elsewhere, or has another title.</summary>
    public static bool IsBad(SourceStatus status) => Of(status) >= Bad;
}
