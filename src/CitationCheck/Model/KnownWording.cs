namespace CitationCheck.Model;

/// <summary>The wording of one claim whose text and kind are known, from a saved result say.</summary>
internal sealed class KnownWording(string text, ClaimKind kind) : ClaimWording
{
    public override string TextOf(Claim claim) => text;

    public override ReadOnlySpan<char> VisibleOf(Claim claim) => text;

    public override ClaimKind? KindWithoutStatement(Claim claim) =>
        kind is ClaimKind.Statement or ClaimKind.Statistic or ClaimKind.Quotation ? null : kind;

    public override ClaimKind KindOfStatement(Claim claim) => kind;
}
