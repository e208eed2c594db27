namespace CitationCheck.Coverage;

/// <summary>Tells sentences that lead into what follows: “Three reasons stand out:”.</summary>
internal static class LeadIn
{
    private const string Closers = "*_ \n\"”";

    /// <summary>Whether a sentence ends in a colon, be there markers behind it.</summary>
    public static bool Is(Claim claim)
    {
        ReadOnlySpan<char> end = claim.Tail.TrimEnd().TrimEnd(Closers);
        return end is [.., not '|'] ? end[^1] is ':' or '：' : ShowsColon(claim) && claim.Visible.TrimEnd(Closers) is [.., ':' or '：'];
    }

    private static bool ShowsColon(Claim claim) =>
        claim.Block.Text.AsSpan(claim.VisibleSpan.Start, claim.VisibleSpan.Length).ContainsAny(':', '：');
}
