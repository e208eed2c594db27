namespace CitationCheck.Model;

/// <summary>
/// What findings of one cause have in common, so that they are reported as one. It is no part of what a finding is: all of them are
/// equal.
/// </summary>
internal readonly struct FindingGroup : IEquatable<FindingGroup>
{
    private readonly Func<IReadOnlyList<Finding>, string>? write;

    /// <summary>Findings of one rule and severity with equal keys are reported as one.</summary>
    /// <param name="key">What the findings have in common: a section, a list, a marker.</param>
    /// <param name="write">Writes the message about several of them.</param>
    public FindingGroup(object key, Func<IReadOnlyList<Finding>, string> write)
    {
        Key = key;
        this.write = write;
    }

    /// <summary>What the findings have in common; <see langword="null"/> for a finding that is always reported by itself.</summary>
    public object? Key { get; }

    /// <summary>The message about several findings of the group, in order.</summary>
    public string MessageFor(IReadOnlyList<Finding> parts) => write!(parts);

    public bool Equals(FindingGroup other) => true;

    public override bool Equals(object? obj) => obj is FindingGroup;

    public override int GetHashCode() => 0;
}
