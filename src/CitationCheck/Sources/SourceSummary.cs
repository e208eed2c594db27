using CitationCheck.Sources;

namespace CitationCheck;

/// <summary>Counts of the sources that were checked.</summary>
/// <remarks>
/// Each source counts once: <see cref="Checked"/> is the sum of <see cref="Verified"/>, <see cref="VerifiedByArchive"/>,
/// <see cref="Unknown"/> and <see cref="Bad"/>.
/// Immutable and thread-safe.
/// </remarks>
public sealed record SourceSummary
{
    /// <summary>The number of references and of links that act as one.</summary>
    public required int Sources { get; init; }

    /// <summary>How many of <see cref="Sources"/> were checked.</summary>
    public required int Checked { get; init; }

    /// <summary>How many have the cited title: <see cref="SourceStatus.Verified"/> or <see cref="SourceStatus.TitleAffix"/>.</summary>
    public required int Verified { get; init; }

    /// <summary>How many have the cited title only in an archived copy: <see cref="SourceStatus.VerifiedByArchive"/>.</summary>
    public int VerifiedByArchive { get; init; }

    /// <summary>How many are neither confirmed nor refuted: blocked, unreachable, refused, unread, or cited without a title.</summary>
    public required int Unknown { get; init; }

    /// <summary>How many are gone, retracted, redirected elsewhere, or have a title other than the cited one.</summary>
    public required int Bad { get; init; }

    internal static SourceSummary Of(IReadOnlyList<SourceVerdict> sources)
    {
        int archived = sources.Count(source => source.Status == SourceStatus.VerifiedByArchive);
        int verified = sources.Count(source => SourceRank.IsGood(source.Status)) - archived;
        int bad = sources.Count(source => SourceRank.IsBad(source.Status));
        int left = sources.Count(source => source.Status == SourceStatus.NotChecked);
        return new SourceSummary
        {
            Sources = sources.Count,
            Checked = sources.Count - left,
            Verified = verified,
            VerifiedByArchive = archived,
            Unknown = sources.Count - left - verified - archived - bad,
            Bad = bad,
        };
    }
}
