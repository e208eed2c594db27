using CitationCheck.Markers;

namespace CitationCheck.Citations;

/// <summary>
/// Whether a report cites by author and year, as its list and its clear markers show, and which names and years cite then.
/// </summary>
/// <param name="references">What names and years may mean.</param>
/// <param name="names">Judges the authors that no list has.</param>
internal sealed class AuthorConvention(ReferenceIndex references, UnknownNames names)
{
    /// <summary>A report in which no list has any author needs more clear ones than these to cite by author.</summary>
    private const int FewestAuthors = 2;

    private int all;
    private int known;
    private int knownInText;
    private int clear;
    private int commas; // how many more have a comma than have none
    private int others;
    private bool areCitations;

    /// <summary>Whether the report parts names and years by blanks.</summary>
    private bool OmitsComma => commas < 0;

    /// <summary>Whether one name with a year behind it in the sentence cites.</summary>
    private bool StandsInText => knownInText > 0 ? others == 0 || known >= others : others == 0 && references.IsEmpty;

    /// <summary>Whether the list has any of them, and the report cites otherwise no more often.</summary>
    private bool IsMostCommon => known > 0 && known >= others;

    /// <summary>Counts a candidate that names an author and a year, or one that cites otherwise.</summary>
    public void Add(in MarkerCandidate candidate)
    {
        if (candidate.Style != CitationStyle.AuthorYear)
        {
            others += IsOther(candidate) ? 1 : 0;
            return;
        }

        bool isKnown = IsKnown(candidate);
        bool isSure = !candidate.Has(MarkerDoubt.OnlyIfListed);
        bool mayBeWork = candidate.Has(MarkerDoubt.Year) // without a list “Caramel (2007)” may be a film
            || (candidate.Has(MarkerDoubt.OneName) && candidate.Has(MarkerDoubt.NoComma | MarkerDoubt.Mixed));
        bool isClear = isSure && !mayBeWork;
        all += isSure ? 1 : 0;
        known += isKnown ? 1 : 0;
        knownInText += isKnown && candidate.HasNamesBefore ? 1 : 0;
        clear += isClear ? 1 : 0;
        commas += isKnown || isClear ? CommaOf(candidate) : 0;
    }

    /// <summary>
    /// Decides, when all candidates were counted, whether the report cites by author: its list has one of them, or several are clear.
    /// Where most citations are others, the list has most of the authors.
    /// </summary>
    /// <param name="numbers">How many markers can be nothing but citations by number.</param>
    public void Decide(int numbers) => areCitations = known > 0
        ? known >= others || known * 2 > all
        : clear > FewestAuthors && numbers == 0 && (references.IsEmpty || clear > others);

    /// <summary>Whether a name and a year are a citation.</summary>
    public bool Accept(in MarkerCandidate candidate) => IsKnown(candidate) || (areCitations && MayBeAuthor(candidate));

    /// <summary>
    /// The confidence that a marker cites whose names are accepted one by one: as sure as the least sure is; names beside others that
    /// the list has are sure. <see langword="null"/> when it does not cite.
    /// </summary>
    public Confidence? Judge(ReadOnlySpan<MarkerCandidate> marker)
    {
        Confidence? least = Confidence.Sure;
        foreach (ref readonly MarkerCandidate candidate in marker)
        {
            if (IsKnown(candidate))
            {
                return Confidence.Sure;
            }

            Confidence? one = names.Judge(candidate, IsMostCommon);
            least = one is null || least is null ? null : one > least ? one : least;
        }

        return least;
    }

    /// <summary>Whether the list has the author and the year of a candidate.</summary>
    public bool IsKnown(in MarkerCandidate candidate) => references.FindAuthorYear(candidate.Label.Text) is not null;

    /// <summary>
    /// Whether an author and a year that no list has are clear: names that only authors have, or one name with its comma, or without
    /// one, or as a word of the sentence, where the report cites like that.
    /// </summary>
    private bool MayBeAuthor(in MarkerCandidate candidate) =>
        !candidate.Has(MarkerDoubt.OnlyIfListed)
        && !(candidate.Has(MarkerDoubt.Year) && !StandsInText)
        && !(candidate.Has(MarkerDoubt.OneName)
            && (candidate.Has(MarkerDoubt.Mixed) || (candidate.Has(MarkerDoubt.NoComma) && !OmitsComma)));

    private bool IsOther(in MarkerCandidate candidate) => candidate.Style switch
    {
        CitationStyle.Link => !candidate.Has(MarkerDoubt.PassingLink),
        CitationStyle.Superscript => !candidate.Has(MarkerDoubt.Exponent | MarkerDoubt.Circled) && references.Has(candidate.Label.Text),
        _ => CitationConvention.IsUnmistakable(candidate),
    };

    private static int CommaOf(in MarkerCandidate candidate) =>
        candidate.Has(MarkerDoubt.NoComma) ? -1 : candidate.Has(MarkerDoubt.Year) ? 0 : 1;
}
