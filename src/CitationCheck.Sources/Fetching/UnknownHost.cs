namespace CitationCheck.Sources.Fetching;

/// <summary>
/// What it means that a host name could not be resolved: the host does not exist, or this machine resolves nothing. Which of both is known
/// when the report is done, whatever the order of its sources.
/// </summary>
internal static class UnknownHost
{
    /// <summary>
    /// The reason until then. By it the observation is known again, which may have been made for another report and come by the cache.
    /// </summary>
    public const string Reason = "the host name could not be resolved";

    public static bool IsIn(SourceObservation seen) => seen is { Outcome: SourceOutcome.Unreachable, Reason: Reason };

    /// <summary>The observation as it is to be told at the end of a report.</summary>
    /// <param name="seen">Any observation of the report.</param>
    /// <param name="hasResolved">Whether another host of the report was resolved.</param>
    public static SourceObservation Settle(SourceObservation seen, bool hasResolved) =>
        !IsIn(seen) ? seen
        : !hasResolved ? seen with { Reason = Reason + "; no other host of the report was resolved either" }
        : seen with
        {
            Outcome = SourceOutcome.NotFound,
            Reason = $"the host {SourceHost.Of(seen.FinalUrl ?? seen.Url)} does not exist",
        };
}
