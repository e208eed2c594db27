namespace CitationCheck.Writers;

/// <summary>A finding in few words. Immutable and thread-safe.</summary>
public sealed record CompactFinding
{
    /// <summary>The id of the rule, such as <c>CC101</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much the problem matters.</summary>
    /// <value><c>error</c>, <c>warning</c> or <c>info</c>.</value>
    public required string Severity { get; init; }

    /// <summary>What is wrong and how to fix it.</summary>
    /// <value>At most 500 UTF-16 code units; a longer message ends in “…”. Control characters are replaced with visible ones.</value>
    public required string Message { get; init; }

    /// <summary>The line of the start, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The column of the start, counted from 1, in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>What the finding is about, from the first of its lines.</summary>
    /// <value>At most 72 UTF-16 code units; a longer text ends in “…”. Control characters are replaced with visible ones.</value>
    public required string Excerpt { get; init; }

    /// <summary>How many places the finding sums up.</summary>
    /// <value>1 for a finding about one place.</value>
    public int Places { get; init; } = 1;
}
