namespace CitationCheck;

/// <summary>What is wrong with a marker that cites nothing.</summary>
public enum BrokenMarkerKind
{
    /// <summary><c>[1</c></summary>
    Unclosed,

    /// <summary><c>[]</c></summary>
    Empty,

    /// <summary><c>[1,]</c></summary>
    StrayComma,

    /// <summary><c>[3-1]</c></summary>
    BackwardRange,

    /// <summary><c>[citation needed]</c></summary>
    Placeholder,

    /// <summary><c>[cite_start]</c></summary>
    LeakedToken,
}
