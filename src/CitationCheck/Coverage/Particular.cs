namespace CitationCheck.Coverage;

/// <summary>A figure, a date or a name in a claim.</summary>
internal readonly ref struct Particular
{
    /// <summary>The figure or the name as it is written.</summary>
    public required ReadOnlySpan<char> Text { get; init; }

    /// <summary>Whether it is a year or a day.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it is a name; a figure otherwise, or a date.</summary>
    public bool IsName { get; init; }
}
