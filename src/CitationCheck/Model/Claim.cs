using CitationCheck.Model;
using CitationCheck.Text;

namespace CitationCheck;

/// <summary>One sentence of the report's prose, or one table row, together with its citations.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// foreach (Claim claim in report.Claims.Where(claim => claim.NeedsCitation &amp;&amp; !claim.IsCited))
/// {
///     Console.WriteLine(claim.Text);
/// }
/// </code>
/// </example>
public sealed class Claim
{
    private readonly ClaimWording wording;
    private readonly TextSpan[] markers;
    private string? text;
    private ClaimKind kind;

    /// <summary>How far the kind is known; written behind <see cref="kind"/>, so that a thread that reads it sees that as well.</summary>
    private int known = Unread;

    private const int Unread = 0;
    private const int StatesSomething = 1;
    private const int KindRead = 2;

    /// <summary>Makes a claim and links its citations to it.</summary>
    /// <param name="block">The block that it belongs to.</param>
    /// <param name="place">Where its sentence is in the text of the block.</param>
    /// <param name="markers">Its markers, in order, likewise.</param>
    /// <param name="visibleSpan">Where it is there with all of its markers; some may be before or behind the sentence.</param>
    /// <param name="span">The same in the report's text.</param>
    /// <param name="wording">Reads its text and its kind.</param>
    /// <param name="citations">The citations that it carries.</param>
    internal Claim(
        Block block,
        TextSpan place,
        TextSpan[] markers,
        VisibleSpan visibleSpan,
        TextSpan span,
        ClaimWording wording,
        Citation[] citations)
    {
        Block = block;
        Place = place;
        VisibleSpan = visibleSpan;
        Span = span;
        Citations = citations;
        this.markers = markers;
        this.wording = wording;
        foreach (Citation citation in citations)
        {
            citation.Claim = this;
        }
    }

    /// <summary>The sentence as displayed to readers, without citation markers.</summary>
    public string Text => text ??= wording.TextOf(this);

    /// <summary>The same, for a look that needs no string.</summary>
    internal ReadOnlySpan<char> Visible => text ?? wording.VisibleOf(this);

    /// <summary>The location in the report's text, including citation markers.</summary>
    public TextSpan Span { get; }

    /// <summary>The location in the text of <see cref="Block"/>, including citation markers.</summary>
    public VisibleSpan VisibleSpan { get; }

    /// <summary>Where its sentence is in the text of its block; empty in results that were saved.</summary>
    internal TextSpan Place { get; }

    /// <summary>Its index among the claims of its report.</summary>
    internal int Index { get; set; }

    /// <summary>Where its markers are in the text of its block, in order.</summary>
    internal ReadOnlySpan<TextSpan> Markers => markers;

    /// <summary>What of it is behind its last marker, as its block has it; empty in results that were saved.</summary>
    internal ReadOnlySpan<char> Tail
    {
        get
        {
            int start = markers.Length == 0 ? Place.Start : Math.Clamp(markers[^1].End, Place.Start, Place.End);
            return Block.Text.AsSpan(start, Place.End - start);
        }
    }

    /// <summary>What kind of sentence the claim is.</summary>
    public ClaimKind Kind
    {
        get
        {
            if (NeedsCitation && Volatile.Read(ref known) != KindRead)
            {
                kind = wording.KindOfStatement(this); // threads that ask at once find the same
                Volatile.Write(ref known, KindRead);
            }

            return kind;
        }
    }

    /// <summary>The block that contains the claim.</summary>
    public Block Block { get; }

    /// <summary>The citations of the claim, in order.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>The references that the claim cites, each once, in order.</summary>
    public IEnumerable<Reference> References =>
        Citations.Select(static citation => citation.Reference).OfType<Reference>().Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Reference>();

    /// <summary>Whether the claim has at least one citation, resolved or not.</summary>
    public bool IsCited => Citations.Count > 0;

    /// <summary>
    /// Whether the sentence states something that a source could support. <see cref="ClaimKind.Question"/>,
    /// <see cref="ClaimKind.Meta"/> and <see cref="ClaimKind.HeadingLike"/> sentences do not.
    /// </summary>
    public bool NeedsCitation
    {
        get
        {
            if (Volatile.Read(ref known) == Unread)
            {
                FindWhetherItStates();
            }

            return Volatile.Read(ref known) == StatesSomething
                || kind is ClaimKind.Statement or ClaimKind.Statistic or ClaimKind.Quotation;
        }
    }

    /// <summary>Whether its kind is <see cref="ClaimKind.Meta"/>; a statement is not classified further for it.</summary>
    internal bool IsMeta => !NeedsCitation && kind == ClaimKind.Meta;

    /// <summary>Whether its kind is <see cref="ClaimKind.HeadingLike"/>, likewise.</summary>
    internal bool IsHeadingLike => !NeedsCitation && kind == ClaimKind.HeadingLike;

    /// <summary>Returns a short description of the claim, for debuggers and logs.</summary>
    /// <returns>Its first words and the labels of its citations.</returns>
    public override string ToString() =>
        $"{QuotedWords.Of(Text)}{string.Concat(Citations.Select(static citation => $" [{citation.Label}]"))}";

    private void FindWhetherItStates()
    {
        if (wording.KindWithoutStatement(this) is { } found)
        {
            kind = found;
            Volatile.Write(ref known, KindRead);
        }
        else
        {
            Interlocked.CompareExchange(ref known, StatesSomething, Unread); // another thread may know more by now
        }
    }

    /// <summary>The same claim with other citations.</summary>
    /// <param name="citations">All of its citations.</param>
    /// <param name="end">Where the last of them ends in the report's text.</param>
    /// <param name="visibleEnd">Where the claim ends in the text of its block; later citations may be in a later block.</param>
    internal Claim With(Citation[] citations, int end, int visibleEnd)
    {
        var visible = VisibleSpan.FromBounds(VisibleSpan.Start, visibleEnd);
        return new Claim(Block, Place, markers, visible, TextSpan.FromBounds(Span.Start, end), wording, citations);
    }
}
