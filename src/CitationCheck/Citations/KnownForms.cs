using CitationCheck.Markers;

namespace CitationCheck.Citations;

/// <summary>Counts in which forms the text cites what the lists have.</summary>
/// <param name="isAnswer">Whether sources were given: what an answer makes up may be of any form.</param>
internal struct KnownForms(bool isAnswer)
{
    private int numbers;
    private int numbersInSentences;
    private int others;

    /// <summary>Whether the lists are cited by numbers in brackets, or not at all.</summary>
    public readonly bool CitesByNumber => isAnswer || numbers > 0 || others == 0;

    /// <summary>Whether numbers in brackets within a sentence cite.</summary>
    public readonly bool StandsInSentences => numbersInSentences > 0;

    /// <summary>Looks at the next candidate.</summary>
    public void Add(in MarkerCandidate candidate, ReferenceIndex references)
    {
        bool isNumber = candidate.Style is CitationStyle.Numeric or CitationStyle.LinkedNumber;
        bool mayCite = isNumber
            ? (candidate.Doubt & ~(MarkerDoubt.InSentence | MarkerDoubt.Apart)) == MarkerDoubt.None
            : candidate.Style is CitationStyle.Footnote or CitationStyle.Superscript or CitationStyle.AuthorYear or CitationStyle.Key;
        if (!mayCite || CitationReader.Find(candidate, 0, references) is null)
        {
            return;
        }

        numbers += isNumber ? 1 : 0;
        numbersInSentences += isNumber && candidate.Has(MarkerDoubt.InSentence) ? 1 : 0;
        others += isNumber || candidate.Has(MarkerDoubt.Exponent) ? 0 : 1;
    }
}
