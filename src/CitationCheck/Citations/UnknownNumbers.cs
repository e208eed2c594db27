using CitationCheck.Markers;

namespace CitationCheck.Citations;

/// <summary>
/// Decides whether numbers in brackets cite though no list has them. One that closes a clause in the report's own form does; several,
/// or one within a sentence, have to be near the numbers of the list, for intervals and values stand there as well.
/// </summary>
/// <param name="highest">The highest number that a list has, or how many entries there are.</param>
/// <param name="isOwnForm">Whether the report cites its list by numbers in brackets, or not at all.</param>
/// <param name="standsInSentences">Whether such numbers within a sentence are in the list.</param>
internal readonly struct UnknownNumbers(int highest, bool isOwnForm, bool standsInSentences)
{
    /// <summary>So far behind the last number of a short list another may be.</summary>
    private const int Slack = 6;

    /// <summary>The confidence that a marker cites; <see langword="null"/> when it does not.</summary>
    /// <param name="marker">The labels of the marker.</param>
    /// <param name="known">How many of them a list has.</param>
    public Confidence? Judge(ReadOnlySpan<MarkerCandidate> marker, int known)
    {
        bool isNear = AreNear(marker);
        bool mayCite = !marker[0].Has(MarkerDoubt.Value | MarkerDoubt.Apart);
        if (marker[0].Has(MarkerDoubt.InSentence))
        {
            return !mayCite || !isNear ? null
                : standsInSentences && isOwnForm ? Confidence.Sure
                : standsInSentences || marker.Length == 1 || known > 0 ? Confidence.Likely
                : null;
        }

        bool isFirm = marker.Length == 1 || known > 0 || isNear;
        return !mayCite || !isFirm ? null : isOwnForm ? Confidence.Sure : Confidence.Likely;
    }

    /// <summary>Whether no number is far behind the last one of the list, and none stands there twice.</summary>
    private bool AreNear(ReadOnlySpan<MarkerCandidate> marker)
    {
        int most = highest + Math.Max(Slack, highest / 2);
        for (int i = 0; i < marker.Length; i++)
        {
            int number = marker[i].Label.Number;
            if (number > most || (i > 0 && number == marker[i - 1].Label.Number))
            {
                return false;
            }
        }

        return true;
    }
}
