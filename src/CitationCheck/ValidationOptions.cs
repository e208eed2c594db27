namespace CitationCheck;

/// <summary>How a report is judged. Immutable; safe to share.</summary>
public sealed record ValidationOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// Severities that differ from a rule's own, by rule id or name; <see langword="null"/> turns the rule off.
    /// </summary>
    /// <value>Default: empty, every rule speaks as loudly as its descriptor says.</value>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The day that dates are compared with.</summary>
    /// <value>Default <see langword="null"/>: the current day (UTC), read once when validation begins.</value>
    public DateOnly? Today { get; init; }

    /// <summary>Bounds on what is read of one report.</summary>
    /// <value>Default <see cref="ReadingLimits.Default"/>.</value>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;
}
