namespace CitationCheck;

/// <summary>
/// Bounds on what is read of one report, so that no input costs more than it should. Reaching one gives a finding and
/// a less deeply read part, never an exception. Immutable.
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>The limits that are used where none are given.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>The longest text that is read, in UTF-16 code units; what stands behind is left out.</summary>
    /// <value>Default 134,217,728 (2²⁷); at least 1.</value>
    public int MaxLength { get; init; } = 1 << 27;

    /// <summary>The most citations that one range (<c>[1-9999]</c>) is expanded into.</summary>
    /// <value>Default 100; at least 1. A longer range gives its two ends.</value>
    public int MaxCitationsPerRange { get; init; } = 100;

    /// <summary>The most citations that are read of one report; what stands behind is read as text alone.</summary>
    /// <value>Default 2,000,000; at least 1.</value>
    public int MaxCitations { get; init; } = 2_000_000;

    /// <summary>How much of one reference is looked at for its title, date and other parts, in UTF-16 code units.</summary>
    /// <value>Default 10,000; at least 1.</value>
    public int MaxReferenceLength { get; init; } = 10_000;

    /// <summary>How deep blocks may be nested before the markup is read as plain text.</summary>
    /// <value>Default 100; 1 to 100.</value>
    public int MaxDepth { get; init; } = 100;

    /// <summary>How many asterisks, underscores and square brackets of one paragraph may be open at once before the rest of it is read as text. For Markdown.</summary>
    /// <value>Default 500; 1 to 2,000.</value>
    public int MaxOpenMarks { get; init; } = 500;

    /// <summary>How many blocks may stand side by side before tables and underlined headings behind them are read as paragraphs. For Markdown.</summary>
    /// <value>Default 20,000; at least 1.</value>
    public int MaxSiblings { get; init; } = 20_000;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCitationsPerRange, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCitations, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxReferenceLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxDepth, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxOpenMarks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxOpenMarks, 2000);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxSiblings, 1);
    }
}
