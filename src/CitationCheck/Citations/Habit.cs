using CitationCheck.Markers;

namespace CitationCheck.Citations;

/// <summary>How a report cites, as its list and its unmistakable markers show. It decides what is ambiguous.</summary>
internal sealed class Habit
{
    private readonly ReferenceIndex references;
    private readonly LabelSet unmistakable = new();
    private readonly bool citesZero;
    private readonly bool linksFreely;
    private readonly bool citesByLink;
    private readonly bool citesByAuthor;
    private readonly bool raises;
    private readonly bool raisesInOrder;

    public Habit(ReadOnlySpan<MarkerCandidate> candidates, ReferenceIndex references, bool isHtml)
    {
        this.references = references;
        int numbers = 0;
        int authors = 0;
        int knownAuthors = 0;
        int raised = 0;
        var order = new CountingUp();
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            switch (candidate.Style)
            {
                case CitationStyle.Numeric or CitationStyle.Footnote or CitationStyle.LinkedNumber or CitationStyle.Document when candidate.Doubt == MarkerDoubt.None:
                    numbers++;
                    unmistakable.Add(candidate.Label);
                    break;
                case CitationStyle.Superscript when (candidate.Doubt & (MarkerDoubt.Exponent | MarkerDoubt.Circled)) == MarkerDoubt.None:
                    raised += references.IsEmpty || references.Has(candidate.Label) || IsAnchored(candidate) ? 1 : 0;
                    order.Add(candidate.Label);
                    break;
                case CitationStyle.AuthorYear when (candidate.Doubt & MarkerDoubt.UnsureName) == MarkerDoubt.None:
                    authors += references.IsEmpty && (candidate.Doubt & MarkerDoubt.Year) != MarkerDoubt.None ? 0 : 1; // without a list “Caramel (2007)” may be a film
                    knownAuthors += references.FindAuthorYear(candidate.Label) is not null ? 1 : 0;
                    break;
                default:
                    break;
            }
        }

        if (numbers > 0)
        {
            references.CountPlaces(unmistakable);
        }

        citesZero = unmistakable.Contains("0") || references.Has("0");

        // A page links its words to everything; where it cites by number, a link at the end of a sentence is just one of those.
        linksFreely = isHtml && (numbers > 2 || raised > 2);

        // Where neither a list nor a number is, as in a blog, what a sentence links to is its source.
        citesByLink = references.IsEmpty && numbers == 0 && raised == 0;
        raises = raised > 1 && raised > numbers;
        raisesInOrder = raises && order.IsLong;
        citesByAuthor = references.IsEmpty ? authors > 2 && numbers == 0 : knownAuthors * 2 > authors;
    }

    /// <summary>Whether a candidate is a citation.</summary>
    public bool Accepts(in MarkerCandidate candidate) => candidate.Style switch
    {
        CitationStyle.Numeric => AcceptsNumber(candidate),
        CitationStyle.LinkedNumber => (candidate.Doubt & MarkerDoubt.Year) == MarkerDoubt.None || references.Has(candidate.Label),
        CitationStyle.Superscript => AcceptsRaised(candidate),
        CitationStyle.Key => candidate.Doubt == MarkerDoubt.None || references.Has(candidate.Label),
        CitationStyle.Document => (candidate.Doubt & MarkerDoubt.NeedsReference) == MarkerDoubt.None || references.Has(candidate.Label) || references.FindNamed(candidate.Label) is not null,
        CitationStyle.AuthorYear => references.FindAuthorYear(candidate.Label) is not null || (citesByAuthor && (candidate.Doubt & MarkerDoubt.UnsureName) == MarkerDoubt.None),
        CitationStyle.Link => !linksFreely && (citesByLink || (candidate.Doubt & MarkerDoubt.PassingLink) == MarkerDoubt.None),
        _ => true,
    };

    private bool AcceptsNumber(in MarkerCandidate candidate)
    {
        bool isKnown = references.Has(candidate.Label) || IsAnchored(candidate);
        if (!isKnown && (candidate.Doubt & MarkerDoubt.NeedsReference) != MarkerDoubt.None)
        {
            return false;
        }

        if (candidate.IsAnchor)
        {
            return isKnown || (candidate.Doubt & MarkerDoubt.Year) == MarkerDoubt.None;
        }

        // An index stays one even if its number is in the list, x[1] beside sixty sources; but “for every n[4].” may be the only use of that source.
        bool isIndex = (candidate.Doubt & MarkerDoubt.Index) != MarkerDoubt.None && !(isKnown && unmistakable.Count > 0 && !unmistakable.Contains(candidate.Label));
        bool isInterval = (candidate.Doubt & MarkerDoubt.Interval) != MarkerDoubt.None && !citesZero;
        bool isYear = (candidate.Doubt & MarkerDoubt.Year) != MarkerDoubt.None && !isKnown;

        // Without a list, [18-25] goes on with the numbers that stand alone in brackets, or it tells ages.
        bool areFigures = (candidate.Doubt & MarkerDoubt.Figures) != MarkerDoubt.None && references.IsEmpty && int.Parse(candidate.Label, provider: null) > 2 * unmistakable.Highest;

        // [200, 300] and [404] beside a list of fifty sources are figures of something else.
        bool isFarOff = !isKnown && !references.IsEmpty && candidate.Label.Length > 2 && int.Parse(candidate.Label, provider: null) > 2 * references.Count;
        return !isIndex && !isInterval && !isYear && !isFarOff && !areFigures;
    }

    /// <summary>Whether a marker points at the entry that it cites.</summary>
    private bool IsAnchored(in MarkerCandidate candidate) => candidate.IsAnchor && references.FindAnchor(candidate.Target) is not null;

    private bool AcceptsRaised(in MarkerCandidate candidate)
    {
        if ((candidate.Doubt & MarkerDoubt.Circled) != MarkerDoubt.None)
        {
            return references.HasCircled(candidate.Label);
        }

        if ((candidate.Doubt & MarkerDoubt.Exponent) != MarkerDoubt.None)
        {
            return false;
        }

        bool isKnown = references.Has(candidate.Label) || IsAnchored(candidate) || candidate.Url is not null;
        bool isMarkup = (candidate.Doubt & MarkerDoubt.NeedsReference) == MarkerDoubt.None;
        return isMarkup ? isKnown || raises || !references.IsEmpty : raises && (!references.IsEmpty || raisesInOrder); // ² and ³ without a list are mostly powers
    }
}
