using System.Globalization;

namespace CitationCheck;

/// <summary>
/// A half-open range of a report's text, in UTF-16 code units: the characters from <paramref name="Start"/> up to,
/// but not including, <see cref="End"/>. Immutable.
/// </summary>
/// <param name="Start">Offset of the first character, counted from 0.</param>
/// <param name="Length">Number of UTF-16 code units; 0 for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset just behind the last character.</param>
    /// <returns>The span from <paramref name="start"/> to <paramref name="end"/>.</returns>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="offset"/> lies inside the span; its <see cref="End"/> does not.</summary>
    /// <param name="offset">An offset into the same text.</param>
    /// <returns><see langword="true"/> when the span covers the character at the offset.</returns>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside the span.</summary>
    /// <param name="other">A span of the same text.</param>
    /// <returns><see langword="true"/> when no character of the other span is outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a character.</summary>
    /// <param name="other">A span of the same text.</param>
    /// <returns><see langword="true"/> when they overlap.</returns>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The text that the span covers.</summary>
    /// <param name="text">The text that the span belongs to.</param>
    /// <returns>The slice of <paramref name="text"/>.</returns>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The span as <c>[start..end)</c>.</summary>
    /// <returns>The two ends in digits.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
