namespace CitationCheck;

/// <summary>What is wrong with a broken citation marker.</summary>
public enum BrokenMarkerKind
{
    /// <summary>The closing bracket is missing: <c>[1</c>.</summary>
    Unclosed,

    /// <summary>There is no label: <c>[]</c>.</summary>
    Empty,

    /// <summary>A label is missing next to a comma, dash or question mark: <c>[1,]</c>.</summary>
    StrayComma,

    /// <summary>A range runs backward: <c>[3-1]</c>.</summary>
    BackwardRange,

    /// <summary>A placeholder was never replaced: <c>[citation needed]</c>.</summary>
    Placeholder,

    /// <summary>A token of a tool was left in the text: <c>[cite_start]</c>.</summary>
    LeakedToken,

    /// <summary>A link stands for a source and has no target: <c>[Reuters]()</c>.</summary>
    NoTarget,
}
