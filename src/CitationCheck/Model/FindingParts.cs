using System.Collections;

namespace CitationCheck.Model;

/// <summary>The findings that one sums up, in order; equal where the findings are. Immutable.</summary>
internal sealed class FindingParts(Finding[] parts) : IReadOnlyList<Finding>, IEquatable<FindingParts>
{
    /// <summary>Of a finding that stands for itself alone.</summary>
    public static FindingParts None { get; } = new([]);

    public int Count => parts.Length;

    public Finding this[int index] => parts[index];

    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => parts.GetEnumerator();

    public bool Equals(FindingParts? other) => other is not null && parts.AsSpan().SequenceEqual(other.Span);

    public override bool Equals(object? obj) => Equals(obj as FindingParts);

    public override int GetHashCode() => parts.Length == 0 ? 0 : HashCode.Combine(parts.Length, parts[0]);

    private ReadOnlySpan<Finding> Span => parts;
}
