namespace CitationCheck;

/// <summary>Limits on how much of a report is read, so that no input costs more than it should.</summary>
/// <remarks>
/// When a limit is reached, part of the report is read less closely and rule CC001 reports it; nothing is thrown. The defaults are
/// far beyond any ordinary report. Immutable and thread-safe.
/// </remarks>
public sealed record ReadingLimits
{
    private const int CitationsInAnyReport = 10_000;

    /// <summary>The default limits.</summary>
    public static ReadingLimits Default => new();

    /// <summary>The maximum length of a text, in UTF-16 code units. The rest is not read.</summary>
    /// <value>Default: 134,217,728 (2²⁷). Minimum: 1.</value>
    public int MaxLength { get; init; } = 1 << 27;

    /// <summary>
    /// The maximum number of citations that a range such as <c>[1-9999]</c> is expanded to. A longer range is read as its two ends.
    /// </summary>
    /// <value>Default: 100. Minimum: 1.</value>
    public int MaxCitationsPerRange { get; init; } = 100;

    /// <summary>
    /// The maximum number of citations in a report. Later ones are read as plain text. A report of more than 10,000 characters never
    /// has more citations than characters: a range such as <c>[1-99]</c> is many citations in few characters.
    /// </summary>
    /// <value>Default: 2,000,000. Minimum: 1.</value>
    public int MaxCitations { get; init; } = 2_000_000;

    /// <summary>How much of a reference is searched for its title, date and other parts, in UTF-16 code units.</summary>
    /// <value>Default: 10,000. Minimum: 1.</value>
    public int MaxReferenceLength { get; init; } = 10_000;

    /// <summary>How deeply blocks may be nested before the markup is read as plain text.</summary>
    /// <value>Default: 100. Range: 1 to 100.</value>
    public int MaxDepth { get; init; } = 100;

    /// <summary>
    /// How many asterisks, underscores and square brackets may be open at once in a Markdown paragraph before the rest of it is
    /// read as text.
    /// </summary>
    /// <value>Default: 500. Range: 1 to 2,000.</value>
    public int MaxOpenMarks { get; init; } = 500;

    /// <summary>
    /// How many Markdown blocks may follow each other at one level before later tables and underlined headings are read as
    /// paragraphs.
    /// </summary>
    /// <value>Default: 20,000. Minimum: 1.</value>
    public int MaxSiblings { get; init; } = 20_000;

    /// <summary>The maximum number of citations in a report of a length, in UTF-16 code units.</summary>
    internal int CitationsIn(int length) => Math.Min(MaxCitations, Math.Max(CitationsInAnyReport, length));

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
