using CitationCheck.Markers;
using CitationCheck.Markers.Parts;
using CitationCheck.Text;
using CitationCheck.Text.Urls;

namespace CitationCheck.Citations;

/// <summary>How a report cites, as its list and its unmistakable markers show. It decides what is ambiguous. Immutable.</summary>
internal sealed class CitationConvention
{
    private readonly ReferenceIndex references;
    private readonly LinkedMarks linked;
    private readonly LabelSet unmistakable;
    private readonly LabelSet single = new(); // of the markers that hold one number, where there is no list
    private readonly bool citesZero;
    private readonly bool linksFreely;
    private readonly bool citesByLink;
    private readonly bool citesByDocument; // whether several “(Source 3)” are in its list, so that others of that form cite as well
    private readonly bool citesByBracket;
    private readonly bool raises;
    private readonly bool raisesFirst;
    private readonly bool raisesInOrder;
    private readonly HashSet<string>? sureKeys; // that nothing speaks against
    private readonly UnknownNumbers unknownNumbers;
    private readonly AuthorConvention authors;

    /// <summary>Looks at all candidates of a report.</summary>
    /// <param name="candidates">The candidates, in order.</param>
    /// <param name="unmistakable">The labels of those that can be nothing but citations; see <see cref="UnmistakableLabels"/>.</param>
    /// <param name="references">What the labels may mean.</param>
    /// <param name="linked">What links into the page say of them.</param>
    /// <param name="names">Judges the authors that no list has.</param>
    /// <param name="isPage">Whether the report is a page of HTML, which links to more than its sources.</param>
    public CitationConvention(
        ReadOnlySpan<MarkerCandidate> candidates,
        LabelSet unmistakable,
        ReferenceIndex references,
        LinkedMarks linked,
        UnknownNames names,
        bool isPage)
    {
        this.references = references;
        this.linked = linked;
        this.unmistakable = unmistakable;
        int numbers = 0;
        int raised = 0;
        var forms = new KnownForms(references.Given is not null);
        authors = new AuthorConvention(references, names);
        var order = new CountingUp();
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            numbers += IsUnmistakable(candidate) ? 1 : 0;
            AddSingle(candidate);
            authors.Add(candidate);
            forms.Add(candidate, references);
            if (candidate.Style == CitationStyle.Superscript && !candidate.Has(MarkerDoubt.Exponent | MarkerDoubt.Circled))
            {
                raised += references.IsEmpty || IsKnown(candidate) ? 1 : 0;
                order.Add(candidate.Label);
                raisesFirst |= candidate.Label.Number == 1;
            }
        }

        unknownNumbers = new UnknownNumbers(references.HighestNumber, forms.CitesByNumber, forms.StandsInSentences);
        citesByDocument = CitesByDocument(candidates);
        sureKeys = SureKeys(candidates);
        citesZero = unmistakable.Contains(Label.Of(0)) || references.Has("0");

        // What a sentence links to is its source. But a page links its words to everything; where it cites by number, a link at the
        // end of a sentence is just one of those.
        linksFreely = isPage && (numbers > 2 || raised > 2);
        citesByLink = !isPage || (references.IsEmpty && numbers == 0 && raised == 0);
        raises = raised > 1 && raised > numbers;
        citesByBracket = numbers > raised;
        raisesInOrder = raises && order.IsLong;
        authors.Decide(numbers);
    }

    private void AddSingle(in MarkerCandidate candidate)
    {
        if (references.IsEmpty && IsUnmistakable(candidate) && candidate.End - candidate.Start <= candidate.Label.Text.Length + 2)
        {
            single.Add(candidate.Label);
        }
    }

    /// <summary>The labels of the candidates that can be nothing but citations by number.</summary>
    public static LabelSet UnmistakableLabels(ReadOnlySpan<MarkerCandidate> candidates)
    {
        var labels = new LabelSet();
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            if (IsUnmistakable(candidate))
            {
                labels.Add(candidate.Label);
            }
        }

        return labels;
    }

    /// <summary>Whether several numbers behind a word, <c>(Source 3)</c>, are in the list.</summary>
    private bool CitesByDocument(ReadOnlySpan<MarkerCandidate> candidates)
    {
        int known = 0;
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            bool isNumber = candidate is { Style: CitationStyle.Document, Label.Number: >= 0 } && !candidate.Has(MarkerDoubt.OnlyIfListed);
            known += isNumber && IsKnown(candidate) ? 1 : 0;
        }

        return known > 1;
    }

    /// <summary>The keys that nothing speaks against somewhere; <see langword="null"/> when there are none.</summary>
    private static HashSet<string>? SureKeys(ReadOnlySpan<MarkerCandidate> candidates)
    {
        HashSet<string>? keys = null;
        foreach (ref readonly MarkerCandidate candidate in candidates)
        {
            if (candidate is { Style: CitationStyle.Key, Doubt: MarkerDoubt.None })
            {
                (keys ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(candidate.Label.Text);
            }
        }

        return keys;
    }

    /// <summary>Whether the list has the author and the year of a candidate.</summary>
    public bool IsKnownAuthor(in MarkerCandidate candidate) => authors.IsKnown(candidate);

    /// <summary>Whether a candidate is a citation: a link into the page by where it leads, others by their style.</summary>
    public bool Accepts(in MarkerCandidate candidate) => candidate switch
    {
        { IsAnchor: true, Style: CitationStyle.AuthorYear or CitationStyle.Key } =>
            linked.Accepts(candidate) || (!linked.LeadsElsewhere(candidate) && AcceptsStyle(candidate)),
        { IsAnchor: true } => linked.Accepts(candidate),
        _ => AcceptsStyle(candidate),
    };

    private bool AcceptsStyle(in MarkerCandidate candidate) => candidate.Style switch
    {
        CitationStyle.Numeric => AcceptsNumber(candidate),
        CitationStyle.LinkedNumber => !candidate.Has(MarkerDoubt.Year) || references.Has(candidate.Label.Text),
        CitationStyle.Superscript => AcceptsRaised(candidate),
        CitationStyle.Key => AcceptsKey(candidate),
        CitationStyle.Document => AcceptsDocument(candidate),
        CitationStyle.AuthorYear => authors.Accept(candidate),
        CitationStyle.Link => AcceptsLink(candidate),
        CitationStyle.BareNumber => IsKnown(candidate),
        _ => true,
    };

    private bool AcceptsLink(in MarkerCandidate candidate) =>
        (linksFreely ? NamesItsSite(candidate) : citesByLink || !candidate.Has(MarkerDoubt.PassingLink))
        || references.HasUrl(candidate.Url);

    /// <summary>The confidence that a marker cites whose labels are accepted one by one; <see langword="null"/> when it does not.</summary>
    /// <param name="marker">The candidates of one place and style.</param>
    public Confidence? Judge(ReadOnlySpan<MarkerCandidate> marker)
    {
        if (marker[0].IsAnchor || marker[0].Style is not (CitationStyle.Numeric or CitationStyle.AuthorYear))
        {
            return Confidence.Sure;
        }

        if (references.IsEmpty)
        {
            bool mayBeValues = marker.Length > 1 && marker[0].Style == CitationStyle.Numeric && marker[0].Has(MarkerDoubt.InSentence);
            return mayBeValues && !IsNumbered(marker) ? null : Confidence.Sure;
        }

        if (marker[0].Style == CitationStyle.AuthorYear)
        {
            return authors.Judge(marker);
        }

        int known = 0;
        foreach (ref readonly MarkerCandidate candidate in marker)
        {
            known += IsKnown(candidate) ? 1 : 0;
        }

        return known == marker.Length ? Confidence.Sure : unknownNumbers.Judge(marker, known);
    }

    /// <summary>
    /// Whether several numbers are those of sources where no list is: another marker has one of them, or the numbers of the report begin
    /// with 1. Otherwise they may be the ends of an interval.
    /// </summary>
    private bool IsNumbered(ReadOnlySpan<MarkerCandidate> marker)
    {
        if (unmistakable.Contains(Label.Of(1)) || unmistakable.Contains(Label.Of(0)))
        {
            return true;
        }

        foreach (ref readonly MarkerCandidate candidate in marker)
        {
            if (single.Contains(candidate.Label))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A link behind a sentence on the name of its own site is there to cite, on a page that links freely too.</summary>
    private static bool NamesItsSite(in MarkerCandidate candidate) =>
        candidate is { Doubt: MarkerDoubt.None, Url: { } url } && SiteName.Names(candidate.Label.Text, url);

    /// <summary>Whether a candidate can be nothing but a citation by number.</summary>
    public static bool IsUnmistakable(in MarkerCandidate candidate) =>
        (candidate.Doubt & ~(MarkerDoubt.InSentence | MarkerDoubt.Apart)) == MarkerDoubt.None
        && !candidate.NamesSource
        && candidate.Style is CitationStyle.Numeric or CitationStyle.Footnote or CitationStyle.LinkedNumber or CitationStyle.Document;

    private bool AcceptsNumber(in MarkerCandidate candidate)
    {
        bool isKnown = IsKnown(candidate);
        if (candidate.Has(MarkerDoubt.Thing) || (!isKnown && candidate.Has(MarkerDoubt.NeedsReference)))
        {
            return false;
        }

        bool isYear = candidate.Has(MarkerDoubt.Year) && !isKnown;
        bool isInterval = candidate.Has(MarkerDoubt.Interval) && !citesZero;
        bool isValue = candidate.Has(MarkerDoubt.Value)
            && (candidate.Has(MarkerDoubt.Interval) || !(isKnown && unmistakable.Contains(candidate.Label)));
        return !isValue && !isYear && !isInterval && !IsIndex(candidate, isKnown) && !IsFigure(candidate) && !IsFarOff(candidate, isKnown);
    }

    /// <summary>
    /// An index stays one even if its number is in the list, x[1] beside sixty sources; but “for every n[4].” may be the only use
    /// of that source.
    /// </summary>
    private bool IsIndex(in MarkerCandidate candidate, bool isKnown) =>
        candidate.Has(MarkerDoubt.Index) && !(isKnown && unmistakable.Count > 0 && !unmistakable.Contains(candidate.Label));

    /// <summary>Without a list, [18-25] goes on with the numbers that are alone in brackets, or it tells ages.</summary>
    private bool IsFigure(in MarkerCandidate candidate) =>
        candidate.Has(MarkerDoubt.Figures) && references.IsEmpty && candidate.Label.Number > 2 * unmistakable.Highest;

    /// <summary>[200, 300] and [404] beside a list of fifty sources are figures of something else.</summary>
    private bool IsFarOff(in MarkerCandidate candidate, bool isKnown) =>
        !isKnown
        && !references.IsEmpty
        && candidate.Label is { Text.Length: > 2, Number: var number }
        && number > 2 * references.Count
        && !(references.Given is not null && candidate.Doubt == MarkerDoubt.None); // an answer may make up any number

    /// <summary>Whether a list has the label, or the marker points at the entry that it cites.</summary>
    private bool IsKnown(in MarkerCandidate candidate) =>
        references.Has(candidate.Label.Text) || (candidate.IsAnchor && references.FindAnchor(candidate.Target) is not null);

    /// <summary>
    /// A key cites when a list has it, or others of its form. Pandoc's keys cite without a list, and where they do in brackets,
    /// they do so as words of a sentence, and so do names.
    /// </summary>
    private bool AcceptsKey(in MarkerCandidate candidate)
    {
        if (!candidate.Has(MarkerDoubt.NeedsReference) || IsKnown(candidate))
        {
            return true;
        }

        bool hasSign = candidate.Has(MarkerDoubt.IsProse | MarkerDoubt.Handle);
        return hasSign ? sureKeys is not null && sureKeys.Contains(candidate.Label.Text) : IsOfForm(candidate);
    }

    /// <summary>Whether a list has labels of the form of this one, which its place makes no word of the sentence.</summary>
    private bool IsOfForm(in MarkerCandidate candidate)
    {
        ReadOnlySpan<char> label = LabelForms.WithoutPlace(candidate.Label.Text);
        bool isOfForm = references.Forms.IsOfSeries(label)
            || (!candidate.Has(MarkerDoubt.InSentence) && references.Forms.IsOfShape(label));
        return isOfForm && !candidate.Has(MarkerDoubt.OnlyIfListed);
    }

    private bool AcceptsDocument(in MarkerCandidate candidate) =>
        references.Given is not null && candidate.Label.Number >= 0 // “(Document 2)” of an answer from documents
            ? !candidate.Has(MarkerDoubt.IsProse) || references.Has(candidate.Label.Text)
        : candidate.Has(MarkerDoubt.OnlyIfListed)
            ? references.Has(candidate.Label.Text) && (references.HasNamed || citesByDocument || unmistakable.Count == 0)
            : AcceptsSource(candidate);

    private bool AcceptsSource(in MarkerCandidate candidate) =>
        !candidate.Has(MarkerDoubt.NeedsReference)
        || (citesByDocument && candidate.Label.Number >= 0)
        || references.Has(candidate.Label.Text)
        || references.FindNamed(candidate.Label.Text) is not null;

    private bool AcceptsRaised(in MarkerCandidate candidate)
    {
        if (candidate.Has(MarkerDoubt.Circled))
        {
            return references.HasCircled(candidate.Label.Text);
        }

        if (candidate.Has(MarkerDoubt.Exponent))
        {
            return false;
        }

        // Where brackets cite, a raised number within a sentence is a part of a measure or a name.
        bool isMarkup = !candidate.Has(MarkerDoubt.NeedsReference);
        bool isForeign = candidate.Has(MarkerDoubt.InSentence) && citesByBracket && candidate.Target is null;
        return isForeign ? false
            : isMarkup
            ? (raises && raisesFirst) || !references.IsEmpty || IsKnown(candidate) || candidate.Url is not null
            : raises && (!references.IsEmpty || raisesInOrder); // ² and ³ without a list are mostly powers
    }
}
