using CitationCheck.Model;

namespace CitationCheck.Claims;

/// <summary>
/// Reads the wording of claims from the text of their blocks. One for each kind that is known already, and one for claims whose
/// words tell it.
/// </summary>
internal sealed class SentenceWording : ClaimWording
{
    private static readonly SentenceWording Unclassified = new(known: null);
    private static readonly SentenceWording[] Classified =
        [.. Enum.GetValues<ClaimKind>().Select(static kind => new SentenceWording(kind))];

    private readonly ClaimKind? known;

    private SentenceWording(ClaimKind? known) => this.known = known;

    /// <summary>Gives the reader of claims of a kind.</summary>
    /// <param name="kind">The kind; <see langword="null"/> where the words tell it.</param>
    public static SentenceWording Of(ClaimKind? kind) => kind is { } known ? Classified[(int)known] : Unclassified;

    public override string TextOf(Claim claim) => ClaimText.Read(claim.Block.Text, claim.Place, claim.Markers);

    public override ReadOnlySpan<char> VisibleOf(Claim claim) =>
        claim.Markers.IsEmpty && ClaimText.TryReadInPlace(claim.Block.Text, claim.Place, out ReadOnlySpan<char> seen) ? seen : claim.Text;

    public override ClaimKind? KindWithoutStatement(Claim claim) => known switch
    {
        null => ClaimClassifier.KindWithoutStatement(claim.Visible, CallOut.SettingOf(claim.Block)),
        ClaimKind.Statement or ClaimKind.Statistic or ClaimKind.Quotation => null,
        _ => known,
    };

    public override ClaimKind KindOfStatement(Claim claim) =>
        known ?? ClaimClassifier.KindOfStatement(claim.Visible, CallOut.SettingOf(claim.Block));
}
