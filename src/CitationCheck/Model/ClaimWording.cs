namespace CitationCheck.Model;

/// <summary>
/// Reads the text and the kind of a claim when they are first asked for. To read them for all claims while the report is read takes
/// 16 % of the time of a check, and most claims with a citation are never asked. Immutable and thread-safe.
/// </summary>
internal abstract class ClaimWording
{
    /// <summary>What a reader sees of a claim, without the citation markers.</summary>
    public abstract string TextOf(Claim claim);

    /// <summary>The same without a string of its own where the block of the claim has it as it is.</summary>
    public abstract ReadOnlySpan<char> VisibleOf(Claim claim);

    /// <summary>The kind of a claim that states nothing; <see langword="null"/> if it states something.</summary>
    public abstract ClaimKind? KindWithoutStatement(Claim claim);

    /// <summary>The kind of a claim that states something. Few claims are asked, and it takes the longer part of the time.</summary>
    public abstract ClaimKind KindOfStatement(Claim claim);
}
