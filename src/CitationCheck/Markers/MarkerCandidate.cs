using CitationCheck.Text;

namespace CitationCheck.Markers;

/// <summary>What may be a citation, before the report's convention has judged it. One for each label of a marker.</summary>
/// <param name="Block">The index of the block that it is in.</param>
/// <param name="Start">Where the whole marker starts in the block's visible text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Label">What the marker calls its source.</param>
/// <param name="Style">The convention that it follows.</param>
/// <param name="Doubt">What speaks against it.</param>
internal readonly record struct MarkerCandidate(
    int Block, int Start, int End, Label Label, CitationStyle Style, MarkerDoubt Doubt = MarkerDoubt.None)
{
    /// <summary>What makes a candidate a part of its sentence rather than something that hangs on it.</summary>
    private const MarkerDoubt OfSentence =
        MarkerDoubt.IsProse | MarkerDoubt.PlainLink | MarkerDoubt.Exponent | MarkerDoubt.Circled | MarkerDoubt.OnlyIfListed
        | MarkerDoubt.Word | MarkerDoubt.Handle | MarkerDoubt.Value;

    /// <summary>Where it is.</summary>
    public MarkerPlace Place => new(Block, Start, End);

    /// <summary>Its place among all that were found, by which the labels of one marker stay in their order.</summary>
    public int Order { get; init; }

    /// <summary>How sure it is that it cites, once the report's convention has judged it.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Whether it says itself what its source is, so that it needs no list.</summary>
    public bool NamesSource { get; init; }

    /// <summary>Where the link that it is leads.</summary>
    public string? Target { get; init; }

    /// <summary>The URL that the marker carries.</summary>
    public string? Url => IsAnchor ? null : Target;

    /// <summary>Whether the marker points at a place inside the page.</summary>
    public bool IsAnchor => Target is ['#', _, ..];

    /// <summary>Whether it hangs on what is said before it, be it a citation or not; what may be a word of its sentence does not.</summary>
    public bool HangsOnSentence => !Has(OfSentence);

    /// <summary>Whether the names of an author and a year stand before the marker, as words of the sentence: <c>Smith (2020)</c>.</summary>
    public bool HasNamesBefore => Style == CitationStyle.AuthorYear && End - Start < Label.Text.Length;

    /// <summary>Whether any of the given doubts speaks against it.</summary>
    public bool Has(MarkerDoubt doubt) => (Doubt & doubt) != MarkerDoubt.None;
}
