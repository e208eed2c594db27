namespace CitationCheck;

/// <summary>What a notice about a work says.</summary>
public enum RecordNoticeKind
{
    /// <summary>The work was retracted, by its authors or its publisher.</summary>
    Retraction,

    /// <summary>The work was withdrawn or removed.</summary>
    Withdrawal,

    /// <summary>The publisher has doubts about the work.</summary>
    ExpressionOfConcern,

    /// <summary>The work was corrected.</summary>
    Correction,

    /// <summary>There is a newer version of the work than the cited one.</summary>
    NewVersion,
}
