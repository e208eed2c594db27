using CitationCheck.Claims;

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
    private const ClaimKind Unread = (ClaimKind)(-1);

    /// <summary>It states something, and of what kind that is was not asked yet.</summary>
    private const ClaimKind Stated = (ClaimKind)(-2);

    private readonly TextSpan sentence;
    private readonly TextSpan[] markers;
    private string? text;
    private ClaimKind kind;
    private List<Citation>? citations;

    /// <summary>Makes a claim. Its text and its kind are read when they are asked for, as most rules need neither.</summary>
    /// <param name="block">The block that it belongs to.</param>
    /// <param name="sentence">Where it stands in the text of its block.</param>
    /// <param name="markers">The markers in the sentence, in order, likewise.</param>
    /// <param name="span">Where it stands in the report's text.</param>
    /// <param name="kind">Its kind when something beside its words tells it, the markup say.</param>
    /// <param name="cited">The citations that it carries.</param>
    internal Claim(Block block, TextSpan sentence, TextSpan[] markers, TextSpan span, ClaimKind? kind, ReadOnlySpan<Citation> cited)
    {
        Block = block;
        Span = span;
        this.sentence = sentence;
        this.markers = markers;
        this.kind = kind ?? Unread;
        Attach(cited);
    }

    /// <summary>Makes a claim that was read before.</summary>
    internal Claim(string text, TextSpan span, ClaimKind kind, Block block, ReadOnlySpan<Citation> cited)
        : this(block, sentence: default, markers: [], span, kind, cited)
    {
        this.text = text;
    }

    /// <summary>The sentence as displayed to readers, without citation markers.</summary>
    public string Text => text ??= ClaimText.Read(Block.Text, sentence, markers);

    /// <summary>The same for a look that does not need a string; it is made only where the text does not stand in the block as it is.</summary>
    internal ReadOnlySpan<char> Visible => text is null && markers.Length == 0 && ClaimText.TryReadInPlace(Block.Text, sentence, out ReadOnlySpan<char> seen) ? seen : Text;

    /// <summary>What of the sentence stands behind its last marker, as its block has it; empty where that is not known.</summary>
    internal ReadOnlySpan<char> Tail
    {
        get
        {
            int start = sentence.Start;
            foreach (TextSpan marker in markers)
            {
                start = Math.Max(start, marker.End);
            }

            return start < sentence.End ? Block.Text.AsSpan(start, sentence.End - start) : [];
        }
    }

    /// <summary>The location in the report's text, including citation markers.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>What kind of sentence the claim is.</summary>
    public ClaimKind Kind
    {
        get
        {
            ClaimKind known = Known;
            return known == Stated ? kind = ClaimClassifier.KindOfStatement(Visible, Setting) : known;
        }
    }

    /// <summary>The block that contains the claim.</summary>
    public Block Block { get; }

    /// <summary>The citations of the claim, in order.</summary>
    public IReadOnlyList<Citation> Citations => (IReadOnlyList<Citation>?)citations ?? [];

    /// <summary>Whether the claim has at least one citation, resolved or not.</summary>
    public bool IsCited => citations is not null;

    /// <summary>
    /// Whether the sentence states something that a source could support. <see cref="ClaimKind.Question"/>,
    /// <see cref="ClaimKind.Meta"/> and <see cref="ClaimKind.HeadingLike"/> sentences do not.
    /// </summary>
    public bool NeedsCitation => Known is Stated or ClaimKind.Statement or ClaimKind.Statistic or ClaimKind.Quotation;

    /// <summary>Whether it is of kind <see cref="ClaimKind.Meta"/>; cheaper to ask than <see cref="Kind"/>.</summary>
    internal bool IsMeta => Known == ClaimKind.Meta;

    /// <summary>Whether it is of kind <see cref="ClaimKind.HeadingLike"/>; likewise.</summary>
    internal bool IsHeadingLike => Known == ClaimKind.HeadingLike;

    /// <summary>The kind, or <see cref="Stated"/>. Threads that ask at once may each find it; they find the same.</summary>
    private ClaimKind Known
    {
        get
        {
            ClaimKind known = kind;
            return known == Unread ? kind = ClaimClassifier.KindWithoutStatement(Visible, Setting) ?? Stated : known;
        }
    }

    /// <summary>A note or tip in a quotation's dress, <c>&gt; [!tip]</c>, quotes nobody.</summary>
    private BlockKind Setting => Block.Kind == BlockKind.Quote && Block.Text.StartsWith("[!", StringComparison.Ordinal) ? BlockKind.Paragraph : Block.Kind;

    /// <summary>Adds citations that stand behind the claim, while the report is read.</summary>
    internal void Extend(ReadOnlySpan<Citation> more, int end)
    {
        Attach(more);
        Span = TextSpan.FromBounds(Span.Start, end);
    }

    private void Attach(ReadOnlySpan<Citation> added)
    {
        if (added.IsEmpty)
        {
            return;
        }

        (citations ??= new List<Citation>(added.Length)).AddRange(added);
        foreach (Citation citation in added)
        {
            citation.Claim = this;
        }
    }
}
